/** What a visit comes to: the next state, the raw document or rejection, the links to ask for. Decides, and writes nothing. */
package bulletins.ingest.settling;
