package bulletins.ingest;

/** How many documents stream may be given at once, so that what comes after them does not wait for long. */
@FunctionalInterface
interface Room {
    int now() throws InterruptedException;
}
