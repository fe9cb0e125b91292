package bulletins.stream.claims;

import bulletins.model.Article;
import java.util.List;

/** A page and all that it states. */
public record Stated(Article page, List<Statement> statements) {}
