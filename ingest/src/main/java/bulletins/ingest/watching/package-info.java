/** How it goes, for those outside: counts, hosts, sources, silence, metrics. */
package bulletins.ingest.watching;
