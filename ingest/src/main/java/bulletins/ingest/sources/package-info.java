/** The places that are watched: what is written of them in the settings, and how new links and files are found in them. */
package bulletins.ingest.sources;
