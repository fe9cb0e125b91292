package bulletins.indexer.server;

/** What came of something that was to be written. */
public sealed interface Outcome {
    Outcome STORED = new Stored();
    Outcome ALREADY_THERE = new AlreadyThere();

    /** @return what stands in the way, in words for people; empty when nothing does */
    String why();

    /** It is in the index now. */
    record Stored() implements Outcome {
        @Override
        public String why() {
            return "";
        }
    }

    /** The same version or a newer one was in the index before. */
    record AlreadyThere() implements Outcome {
        @Override
        public String why() {
            return "";
        }
    }

    /** The document itself is at fault; no further try will help. */
    record Refused(String why) implements Outcome {}

    /** The server is away, busy or ailing. */
    record Again(String why) implements Outcome {}

    /** Nothing can be written until somebody changes the settings or the server. */
    record Fatal(String why) implements Outcome {}
}
