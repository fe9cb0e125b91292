package bulletins.launcher.commands.answers;

import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rejections for people to read: each on a few lines, or one with the beginning of its original. */
public final class RejectionText {
    private static final int SHOWN = 2000;

    private RejectionText() {}

    /** What was wrong, and with which document. */
    static String said(Rejection rejection) {
        String where = rejection.url() == null ? rejection.key() : rejection.url();
        boolean told = where == null || rejection.message().contains(where);
        return ReadableUrl.of(told ? rejection.message() : where + ": " + rejection.message());
    }

    public static List<String> brief(Rejection rejection) {
        return List.of(
                rejection.id() + "  " + Moment.of(rejection.rejectedAt()) + "  " + rejection.stage() + "  "
                        + rejection.reason(),
                "    " + said(rejection));
    }

    public static List<String> lines(Rejection rejection) {
        List<String> lines = new ArrayList<>();
        lines.add("id       " + rejection.id());
        lines.add("when     " + Moment.of(rejection.rejectedAt()));
        lines.add("stage    " + rejection.stage());
        lines.add("reason   " + rejection.reason());
        lines.add("message  " + rejection.message());
        if (rejection.key() != null) lines.add("key      " + rejection.key());
        if (rejection.url() != null) lines.add("url      " + rejection.url());
        RawLocation original = rejection.original();
        if (original != null) lines.add("original " + original.shown());
        rejection.headers().forEach((name, value) -> lines.add("header   " + name + ": " + value));
        byte[] body = rejection.body();
        if (body != null) {
            String text = new String(body, StandardCharsets.UTF_8);
            lines.add("body     " + body.length + " bytes");
            lines.add(text.substring(0, Math.min(SHOWN, text.length())));
        }
        return lines;
    }
}
