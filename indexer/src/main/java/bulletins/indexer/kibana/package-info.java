/** {@code KibanaInstall} brings the data views, searches and the dashboard ({@code KibanaObjects}) into a Kibana. */
package bulletins.indexer.kibana;
