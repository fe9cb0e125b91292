package bulletins.stream.decoding;

import java.nio.charset.Charset;

/**
 * GB18030 as browsers read it. Java knows the edition of 2000; the standard of the web has since followed the editions of 2005 and
 * 2022, reads 0x80 as the euro sign as Windows does, and lets a broken pair cost its first byte alone.
 */
final class Gb18030 {
    private static final Charset JAVA = Charset.forName("GB18030");
    /** Private-use characters of the edition of 2000, each followed by what it stands for now. */
    private static final String MOVED =
            "\uE78D\uFE10\uE78E\uFE12\uE78F\uFE11\uE790\uFE13\uE791\uFE14\uE792\uFE15\uE793\uFE16"
                    + "\uE794\uFE17\uE795\uFE18\uE796\uFE19\uE7C7\u1E3F\uE81E\u9FB4\uE826\u9FB5\uE82B\u9FB6\uE82C\u9FB7\uE832\u9FB8"
                    + "\uE843\u9FB9\uE854\u9FBA\uE864\u9FBB";

    private Gb18030() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        for (int i = 0; i < bytes.length; ) {
            if ((bytes[i] & 0xFF) == 0x80) {
                text.append(new String(bytes, start, i - start, JAVA)).append('€');
                start = i + 1;
            }
            i += length(bytes, i);
        }
        text.append(new String(bytes, start, bytes.length - start, JAVA));
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) < '\uE000' ? -1 : MOVED.indexOf(text.charAt(i));
            if (at >= 0 && at % 2 == 0) text.setCharAt(i, MOVED.charAt(at + 1));
        }
        return text.toString();
    }

    /** @return how many bytes the character at {@code i} takes, 1 when it is broken */
    static int length(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        if (lead <= 0x80 || lead == 0xFF || i + 1 >= bytes.length) return 1;
        int next = bytes[i + 1] & 0xFF;
        if (next >= 0x40 && next != 0x7F && next != 0xFF) return 2;
        boolean four = next >= 0x30 && next <= 0x39 && i + 3 < bytes.length;
        if (!four) return 1;
        int third = bytes[i + 2] & 0xFF;
        int last = bytes[i + 3] & 0xFF;
        return third > 0x80 && third != 0xFF && last >= 0x30 && last <= 0x39 ? 4 : 1;
    }
}
