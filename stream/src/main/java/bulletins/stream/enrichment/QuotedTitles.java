package bulletins.stream.enrichment;

import bulletins.stream.enrichment.PolicyFinder.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Titles between 《 and 》, the outermost ones where they are nested. */
final class QuotedTitles {
    private static final int LONGEST = 200;
    /** What an article calls a document after having named it once. */
    private static final Set<String> SHORT_FORMS = Set.of(
            "意见", "通知", "办法", "方案", "规划", "条例", "细则", "决定", "规定", "计划", "措施", "要点", "纲要", "报告", "公告", "指南", "协议",
            "实施细则", "实施意见", "实施方案", "实施办法", "指导意见", "若干措施", "若干意见", "若干政策措施", "行动方案", "行动计划", "工作方案", "管理办法", "征求意见稿",
            "工作要点", "政策措施", "指导手册", "三年行动计划", "暂行办法", "若干规定", "工作计划", "发展规划", "指导目录");

    private QuotedTitles() {}

    /** @return the titles; a span's start and end stand inside the marks */
    static List<Span> find(String text) {
        List<Span> titles = new ArrayList<>();
        int depth = 0;
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (depth > 0 && at - start > LONGEST) depth = 0;
            if (character == '《') {
                if (depth++ == 0) start = at + 1;
            } else if (character == '》' && depth > 0 && --depth == 0) {
                String title = text.substring(start, at).replace("\n", "").strip();
                if (!title.isEmpty()) titles.add(new Span(start, at, title));
            }
        }
        return titles;
    }

    static boolean isShortForm(String title) {
        return SHORT_FORMS.contains(title);
    }
}
