package bulletins.stream.reading.facts;

/** Something a page says of itself and where it says so. */
public record Found<T>(T value, String evidence) {}
