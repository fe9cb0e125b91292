/** Whose turn it is: one visitor per host, with a pause after each visit, and only at the hosts that are ours. */
package bulletins.ingest.hosts;
