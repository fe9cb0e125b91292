package bulletins.stream.reading.unseen;

/**
 * The text of an article that a script holds.
 *
 * @param code that holds it
 * @param at where it begins there
 */
record Written(String text, String code, int at) {
    int length() {
        return text.length();
    }
}
