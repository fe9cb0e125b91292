package bulletins.model;

import org.jspecify.annotations.Nullable;

/** A document that an article cites: its title in 《》 and its number (发文字号), where printed. */
public record Policy(@Nullable String title, @Nullable String number) {}
