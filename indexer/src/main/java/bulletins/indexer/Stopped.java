package bulletins.indexer;

/** The indexer cannot go on until somebody mends what the message names; nothing is lost, since nothing was committed. */
final class Stopped extends RuntimeException {
    Stopped(String message) {
        super(message);
    }
}
