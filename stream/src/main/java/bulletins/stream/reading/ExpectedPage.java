package bulletins.stream.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a page of a folder to measure on should be read as; a part that is null is not measured.
 *
 * @param publishedAt starts with the day, as {@code 2021-08-16}; a time after it is not looked at
 */
record ExpectedPage(
        @Nullable String url,
        @Nullable String title,
        @Nullable String body,
        @Nullable String publishedAt,
        @Nullable String source) {}
