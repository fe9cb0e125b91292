package bulletins.stream.reading.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What a page of a folder to measure on should be read as; a part that is null or blank is not measured, but a blank body says that there
 * is no article.
 *
 * @param publishedAt starts with the day, as {@code 2021-08-16}; a time after it is not looked at
 */
record ExpectedPage(
        @Nullable String url,
        @Nullable String title,
        @Nullable String body,
        @Nullable String publishedAt,
        @Nullable String source) {
    ExpectedPage {
        title = given(title);
        publishedAt = given(publishedAt);
        source = given(source);
    }

    private static @Nullable String given(@Nullable String part) {
        return part == null || part.isBlank() ? null : part;
    }
}
