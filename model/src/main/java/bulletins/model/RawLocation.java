package bulletins.model;

/** Where in Kafka the bytes lie that an article was made from. */
public record RawLocation(String topic, int partition, long offset) {
    /** For articles made without Kafka, as by {@code ./bulletins parse}. */
    public static final RawLocation NOWHERE = new RawLocation("", -1, -1);
}
