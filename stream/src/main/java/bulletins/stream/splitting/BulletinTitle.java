package bulletins.stream.splitting;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.lines.Line;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bulletin's name: as printed over it, as its file says, or the file's name. */
final class BulletinTitle {
    private static final Pattern MACHINE_MADE = Pattern.compile(
            "(?i)^(?:untitled|无标题|新建.*|文档\\d*|document\\d*|microsoft word.*|[0-9a-f_\\-]{8,}|.*\\.(?:docx?|txt|md|html?|pdf))$");
    private static final int LONGEST = 60;

    private BulletinTitle() {}

    static String of(List<Line> front, @Nullable String metadata, String url) {
        for (Line line : front) if (mayBe(line) && Furniture.isName(line.text())) return line.text();
        for (Line line : front) if (mayBe(line) && Furniture.namesKind(line.text())) return line.text();
        for (Line line : front) if (mayBe(line) && line.style().level() == 1) return line.text();
        if (metadata != null && !MACHINE_MADE.matcher(metadata).matches()) return metadata;
        return fileName(url);
    }

    private static boolean mayBe(Line line) {
        return line.text().length() <= LONGEST
                && !Furniture.isImprint(line.text())
                && line.text().chars().noneMatch(c -> "，。！？".indexOf(c) >= 0);
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
