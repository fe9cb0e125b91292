package bulletins.stream.splitting;

import bulletins.stream.splitting.lines.Line;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bulletin's name: as printed over it, as its file says, or the file's name. */
final class BulletinTitle {
    private static final String KINDS =
            "(?:简报|周报|快报|专报|月报|日报|要报|要情|通讯|动态|参考|文摘|摘编|汇编|速递|周刊|月刊|信息|观察|交流|内参|专刊|选编|播报|周讯" + "|digest|weekly)";
    private static final Pattern KIND = Pattern.compile(".*" + KINDS + ".*");
    /** The name itself, unlike a line that names a kind in passing, as 【内部参考】. */
    private static final Pattern NAME = Pattern.compile("[^【\\[（(]*" + KINDS + "(?:\\s*[（(第\\d·—-].*)?");

    private static final Pattern MACHINE_MADE = Pattern.compile(
            "(?i)^(?:untitled|无标题|新建.*|文档\\d*|document\\d*|microsoft word.*|[0-9a-f_\\-]{8,}|.*\\.(?:docx?|txt|md|html?|pdf))$");
    private static final int LONGEST = 60;

    private BulletinTitle() {}

    static String of(List<Line> front, @Nullable String metadata, String url) {
        for (Line line : front) if (isShort(line) && NAME.matcher(line.text()).matches()) return line.text();
        for (Line line : front) if (isShort(line) && KIND.matcher(line.text()).matches()) return line.text();
        for (Line line : front) if (isShort(line) && line.style().level() == 1) return line.text();
        if (metadata != null && !MACHINE_MADE.matcher(metadata).matches()) return metadata;
        return fileName(url);
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= LONGEST && !line.text().endsWith("。");
    }

    private static String fileName(String url) {
        String path = url.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String plain = name.contains("%") ? decoded(name) : name;
        String stem = plain.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return stem.isBlank() ? url : stem;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercent) {
            return name;
        }
    }
}
