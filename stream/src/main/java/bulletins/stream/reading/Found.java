package bulletins.stream.reading;

/** Something a page says of itself and where it says so. */
record Found<T>(T value, String evidence) {}
