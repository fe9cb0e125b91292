package bulletins.model.decoding;

/** Tells bytes that are UTF-8 from bytes that are not, and counts what is wrong with those that nearly are. */
record Utf8(int characters, int broken, int tail) {

    /** @return multi-byte characters, broken sequences, and how many bytes at the end are the start of a cut character */
    static Utf8 look(byte[] bytes) {
        int characters = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes[i] & 0xFF);
            int valid = 1;
            while (length > 0 && valid < length && i + valid < bytes.length && follows(bytes, i, valid)) valid++;
            if (length > 0 && valid == length) characters++;
            else if (length > 0 && i + valid == bytes.length) return new Utf8(characters, broken, valid);
            else broken++;
            i += valid;
        }
        return new Utf8(characters, broken, 0);
    }

    boolean strict() {
        return broken == 0;
    }

    /**
     * A page in UTF-8 that was put together carelessly: a teaser cut within a character, an advertisement in another encoding.
     *
     * @param declared whether someone says that it is UTF-8; other encodings of Chinese make more broken characters than whole ones
     */
    boolean nearly(boolean declared) {
        return declared ? characters >= 2 * broken : characters >= 20 && broken * 50 <= characters;
    }

    /** @return of the character that begins so, 0 where none does */
    private static int length(int lead) {
        if (lead < 0xC2 || lead >= 0xF5) return 0;
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean follows(byte[] bytes, int start, int offset) {
        int lead = bytes[start] & 0xFF;
        int at = bytes[start + offset] & 0xFF;
        if ((at & 0xC0) != 0x80) return false;
        if (offset > 1) return true;
        return !(lead == 0xE0 && at < 0xA0)
                && !(lead == 0xED && at > 0x9F)
                && !(lead == 0xF0 && at < 0x90)
                && !(lead == 0xF4 && at > 0x8F);
    }
}
