package bulletins.model.searching;

/** The quotes, brackets and spaces that Chinese keyboards type, as queries want them. */
public final class TypedMarks {
    private TypedMarks() {}

    /** @return the query with each such mark as one plain character, so that all places stay the same */
    public static String plain(String query) {
        return query.replace('“', '"')
                .replace('”', '"')
                .replace('＂', '"')
                .replace('（', '(')
                .replace('）', ')')
                .replace('\u3000', ' ');
    }
}
