package bulletins.stream.reading.lines;

import java.util.regex.Pattern;

/** Tells the line under a picture by its words: who took it, or that it shows something. */
final class Captions {
    private static final int LONGEST = 120;
    private static final Pattern CREDITED = Pattern.compile(
            "(?:图为|圖為|图说|圖說|资料图|資料圖|[▲▼△▽↑↓]).*|.*(?:[摄攝]|供[图圖]|资料图片?|資料圖片?|(?:报道|報道|報導|网页|網頁|视频|影片|画面|新闻)截[图圖]|新华社发|(?<=[（(].{2,20})提供)[）)。]?");

    private Captions() {}

    static boolean is(String line) {
        return line.length() <= LONGEST && CREDITED.matcher(line).matches();
    }
}
