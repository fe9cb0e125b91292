package bulletins.model.decoding;

import java.nio.charset.Charset;

/**
 * GB18030 as browsers read it. Java knows the edition of 2000; the standard of the web has since followed the editions of 2005 and
 * 2022, reads 0x80 as the euro sign as Windows does, and lets a broken pair cost its first byte alone.
 */
final class Gb18030 {
    private static final Charset JAVA = Charset.forName("GB18030");
    /** Private-use characters of the edition of 2000, each followed by what a browser shows for it. */
    private static final String MOVED =
            "\uE78D\uFE10\uE78E\uFE12\uE78F\uFE11\uE790\uFE13\uE791\uFE14\uE792\uFE15\uE793\uFE16"
                    + "\uE794\uFE17\uE795\uFE18\uE796\uFE19\uE7C7\u1E3F\uE81E\u9FB4\uE826\u9FB5\uE82B\u9FB6\uE82C\u9FB7\uE832\u9FB8"
                    + "\uE843\u9FB9\uE854\u9FBA\uE864\u9FBB\uE5E5\u3000";

    private Gb18030() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(Bytewise.decode(bytes, JAVA, lone -> lone == 0x80 ? '€' : '\uFFFD'));
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) < '\uE000' ? -1 : MOVED.indexOf(text.charAt(i));
            if (at >= 0 && at % 2 == 0) text.setCharAt(i, MOVED.charAt(at + 1));
        }
        return text.toString();
    }
}
