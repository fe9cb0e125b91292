package bulletins.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Bulletins and the pages that they cite, made up from a seed: what is in them, and so what must be in the index, is known. */
final class SoakMaterial {
    static final String WATCHED = "青禾计划";

    private static final int STORIES_OF_A_BULLETIN = 6;
    /** Beyond those of any bulletin. */
    private static final int WATCHED_PAGE = 1_000_003;

    private static final List<String> PLACES = List.of("青海西宁", "江苏常州", "甘肃兰州", "四川绵阳", "广东佛山", "河南洛阳", "福建泉州", "云南昭通");
    private static final List<String> WHO = List.of("人社部门", "街道专员", "园区企业", "培训学校", "社区干部", "行业协会", "用工单位", "服务窗口");
    private static final List<String> DOES =
            List.of("走访摸排", "集中发放", "分批受理", "联合举办", "公开征集", "逐户登记", "提前兑付", "统一采购", "跟踪回访", "限时办结", "上门核验", "滚动发布");
    private static final List<String> WHAT = List.of(
            "技能培训", "创业贷款", "招聘专场", "岗位补贴", "社保代缴", "实训基地", "劳务专车", "帮扶车间", "援助台账", "见习岗位", "零工驿站", "担保基金", "返岗包车",
            "政策宣讲", "档案转递", "用工备案");
    private static final List<String> UNITS = List.of("人", "万元", "场", "个", "家", "户");

    private final long seed;
    private final Path folder;
    private final String site;
    private final List<Story> written = new ArrayList<>();
    private Story page;

    SoakMaterial(long seed, Path folder, String site) throws IOException {
        this.seed = seed;
        this.folder = folder;
        this.site = site;
        for (Path made : List.of(bulletins(), pages())) Files.createDirectories(made);
        Files.writeString(pages().resolve("answers.properties"), "");
        page = story(WATCHED_PAGE, 0);
        place(pages().resolve("watched.html"), page(page));
    }

    /**
     * One item, and its page unless that is gone.
     *
     * @param revision from 0; each after it ends with a paragraph of its own, and so stays a long form of its page
     */
    record Story(int number, int revision, String origin, String title, List<String> paragraphs) {
        boolean gone() {
            return number % 9 == 4;
        }

        boolean watched() {
            return number % 4 == 1;
        }

        /** @return what only this revision says */
        String newest() {
            return paragraphs.get(paragraphs.size() - 1);
        }
    }

    Path bulletins() {
        return folder.resolve("bulletins");
    }

    Path pages() {
        return folder.resolve("site");
    }

    /** @return every story in its newest revision */
    List<Story> written() {
        return List.copyOf(written);
    }

    int count() {
        return written.size() / STORIES_OF_A_BULLETIN;
    }

    /** Writes the next bulletin and its pages. */
    void add() throws IOException {
        for (int n = 0; n < STORIES_OF_A_BULLETIN; n++) {
            Story story = story(written.size(), 0);
            written.add(story);
            if (!story.gone()) place(pages().resolve(story.number() + ".html"), page(story));
        }
        write(count() - 1);
    }

    /** Writes a bulletin again, with another last paragraph in each of its items. */
    void revise(int bulletin) throws IOException {
        for (int at = bulletin * STORIES_OF_A_BULLETIN; at < (bulletin + 1) * STORIES_OF_A_BULLETIN; at++)
            written.set(at, story(at, written.get(at).revision() + 1));
        write(bulletin);
    }

    /** Writes the page that is a source of its own again, with another last paragraph. */
    void revisePage() throws IOException {
        page = story(WATCHED_PAGE, page.revision() + 1);
        place(pages().resolve("watched.html"), page(page));
    }

    /** @return what only the last revision of that page says */
    String watchedNewest() {
        return page.newest();
    }

    private void write(int bulletin) throws IOException {
        StringJoiner text = new StringJoiner("\n\n", "# 就业工作周报（2026年第" + (bulletin + 1) + "期）\n\n## 灵活就业\n\n", "\n");
        int first = bulletin * STORIES_OF_A_BULLETIN;
        for (Story story : written.subList(first, first + STORIES_OF_A_BULLETIN)) {
            text.add("### [" + story.origin() + " | " + story.title() + "](" + site + "/" + story.number() + ".html)");
            story.paragraphs().forEach(text::add);
        }
        place(bulletins().resolve("zhoubao-" + bulletin + ".md"), text.toString());
    }

    private Story story(int number, int revision) {
        Random random = new Random(seed * 1_000_000 + number);
        String title = pick(random, WHO)
                + pick(random, DOES)
                + pick(random, WHAT)
                + random.nextInt(100, 99_999)
                + pick(random, UNITS);
        List<String> paragraphs = new ArrayList<>();
        for (int p = 0; p < 3; p++) paragraphs.add(paragraph(random));
        String origin = pick(random, PLACES);
        if (number % 4 == 1) paragraphs.set(0, paragraphs.get(0) + "这是" + WATCHED + "的一部分。");
        String last = "";
        for (int r = 0; r < revision; r++) last = paragraph(random);
        if (revision > 0) paragraphs.add(last);
        return new Story(number, revision, origin, title, paragraphs);
    }

    private static String paragraph(Random random) {
        StringJoiner sentences = new StringJoiner("；", "", "。");
        for (int n = 0; n < 4; n++)
            sentences.add(pick(random, WHO) + pick(random, DOES) + pick(random, WHAT) + random.nextInt(2, 9_999)
                    + pick(random, UNITS) + "，" + pick(random, DOES) + pick(random, WHAT));
        return sentences.toString();
    }

    private static String page(Story story) {
        StringJoiner text = new StringJoiner("</p>\n<p>", "<p>", "</p>");
        story.paragraphs().forEach(text::add);
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + story.title()
                + "</title></head><body><h1>" + story.title() + "</h1><p>2026-11-02 09:00</p>\n" + text
                + "</body></html>";
    }

    /** In one step, so that nobody reads half a file. */
    private void place(Path file, String text) throws IOException {
        Path draft = folder.resolve("draft");
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
