/** How a source or folder is looked at, and what a visit brings home. */
package bulletins.ingest.visiting;
