package bulletins.stream.quantities.words;

import bulletins.stream.text.CompactText;
import org.jspecify.annotations.Nullable;

/** A place in a text that reading moves on; a read that does not fit leaves it where it was. */
public final class Cursor {
    private final String text;
    private int at;

    public Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    public int at() {
        return at;
    }

    public void backTo(int place) {
        at = place;
    }

    public void move(int characters) {
        at += characters;
    }

    /** @return the character {@code ahead} of here, 0 past either end */
    public char peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < text.length() ? text.charAt(place) : 0;
    }

    public boolean sees(String word) {
        return text.startsWith(word, at);
    }

    public boolean seesFigure() {
        return CompactText.isDigit(peek(0));
    }

    public boolean seesOneOf(String... words) {
        for (String word : words) {
            if (sees(word)) return true;
        }
        return false;
    }

    public boolean seesAny(WordSet words) {
        return words.at(text, at) > 0;
    }

    public boolean take(String word) {
        if (!sees(word)) return false;
        at += word.length();
        return true;
    }

    /** @return the place in {@code words} of the first that stands here, which is read; -1 when none does */
    public int takeOneOf(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (take(words[i])) return i;
        }
        return -1;
    }

    /** @return whether {@code word} stands here or after at most {@code most} Chinese characters and quotation marks, which are read with it */
    public boolean takeUpTo(String word, int most) {
        for (int end = at; end <= at + most && end < text.length(); end++) {
            if (text.startsWith(word, end)) {
                at = end + word.length();
                return true;
            }
            if (!Character.isIdeographic(text.charAt(end)) && "“”".indexOf(text.charAt(end)) < 0) return false;
        }
        return false;
    }

    /** @return whether something in such brackets stands here with at most {@code most} characters inside, which is read */
    public boolean takeEnclosed(char opening, char closing, int most) {
        if (peek(0) != opening) return false;
        int end = text.substring(at, Math.min(text.length(), at + most + 2)).indexOf(closing);
        at += end + 1;
        return end > 0;
    }

    /** @return the longest of {@code words} that stands here, which is read; null when none does */
    @Nullable
    public String take(WordSet words) {
        int length = words.at(text, at);
        if (length == 0) return null;
        at += length;
        return text.substring(at - length, at);
    }

    /** @return whether what starts here begins its clause or follows a word such as 在 or 自, and so counts from the day of writing */
    public boolean standsFree() {
        char before = peek(-1);
        return before == 0 || "，。；、！？：\n在于约将早自到从,;是“(".indexOf(before) >= 0;
    }

    public boolean takeAny(String characters) {
        char c = peek(0);
        if (c == 0 || characters.indexOf(c) < 0) return false;
        at++;
        return true;
    }

    /** @return a whole number of at most {@code mostDigits} figures, or in Chinese numerals below a hundred; -1 when none */
    public int number(int mostDigits) {
        if (!seesFigure()) return chineseBelowHundred();
        int end = at;
        int value = 0;
        while (end < text.length() && CompactText.isDigit(text.charAt(end))) {
            if (end - at == mostDigits) return -1;
            value = value * 10 + text.charAt(end++) - '0';
        }
        at = end;
        return value;
    }

    private int chineseBelowHundred() {
        int place = at;
        int tens = ChineseDigits.value(peek(0));
        if (peek(0) == '廿' || peek(0) == '卅') {
            tens = peek(0) == '廿' ? 2 : 3;
            at++;
        } else if (tens > 0 && peek(1) == '十') at += 2;
        else if (peek(0) == '十') {
            tens = 1;
            at++;
        } else if (tens >= 0) {
            at++;
            return tens;
        } else return -1;
        int units = ChineseDigits.value(peek(0));
        if (units > 0) at++;
        return at == place ? -1 : tens * 10 + Math.max(units, 0);
    }

    /** @return {@code count} Chinese figures written one after the other, as in 二〇二一 or 二0二一; -1 when there are not so many */
    public int chineseFigures(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            boolean zero = i > 0 && ChineseDigits.LIKE_ZERO.indexOf(peek(i)) >= 0;
            int digit = zero ? 0 : ChineseDigits.value(peek(i));
            if (digit < 0) return -1;
            value = value * 10 + digit;
        }
        at += count;
        return value;
    }
}
