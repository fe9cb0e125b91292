package bulletins.stream.stories;

import bulletins.model.Article;
import bulletins.model.Enrichment;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.settings.Environment;
import bulletins.stream.ArticleReader;
import bulletins.stream.Articles;
import bulletins.stream.StreamSettings;
import bulletins.stream.StreamStage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well reprints are told from other news: every page of a folder (default: the sample site) is changed as reprints are, and as
 * other news in the same form is. Prints for each change how many of the changed pages joined the story of the page.
 */
final class StoriesEvaluation {
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]*[。！？\n]+|[^。！？\n]+$");
    private static final String NUMERALS = "一二三四五六七八九十百千万亿";
    /** Places and what is written in their stead. */
    private static final String[] OTHER_PLACES = ("甘肃 陕西 兰州 西安 广东 福建 佛山 泉州 广州 福州 江苏 浙江 常州 绍兴 苏州 温州 山东 河北 济南 保定 "
                    + "四川 云南 成都 曲靖 湖南 江西 长沙 赣州 湖北 安徽 武汉 合肥 河南 山西 郑州 大同 上海 天津 北京 重庆")
            .split(" ");

    private final ArticleReader reader = StreamStage.articleReader(StreamSettings.from(Environment.of(null, Map.of())));

    /** A page as a reprint or other news has it. */
    private record Text(String title, String body) {}

    private interface Changing {
        Text of(Text text);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "samples/site" : arguments[0]);
        var evaluation = new StoriesEvaluation();
        List<Text> pages = evaluation.pages(folder);
        System.out.println(pages.size() + " pages; share that joined the page's story");
        System.out.println("reprints");
        reprints().forEach((name, change) -> evaluation.print(name, pages, change));
        System.out.println("other news");
        others().forEach((name, change) -> evaluation.print(name, pages, change));
        System.out.println("all pages together: " + evaluation.storiesOf(pages) + " stories of " + pages.size());
    }

    private static Map<String, Changing> reprints() {
        Map<String, Changing> all = new LinkedHashMap<>();
        all.put("another title", text -> new Text("一条新消息引发关注", text.body()));
        all.put("a head", text -> new Text(text.title(), "据央广网消息，记者从有关部门获悉：\n" + text.body()));
        all.put(
                "a tail",
                text -> new Text(
                        text.title(),
                        text.body() + "\n（责任编辑：王晓明）\n本网声明：转载此文是出于传递更多信息之目的，如有来源标注错误或侵犯了您的合法权益，请与本网联系，我们将及时更正、删除。"));
        all.put("the first half", text -> new Text(text.title(), sentences(text.body(), 0, 0.5)));
        all.put("the second half, another title", text -> new Text("多地传来新消息", sentences(text.body(), 0.5, 1)));
        all.put(
                "without its middle",
                text -> new Text(text.title(), sentences(text.body(), 0, 0.4) + sentences(text.body(), 0.6, 1)));
        all.put("another dateline", text -> new Text(text.title(), "新华社北京3月2日电（记者李明）" + text.body()));
        all.put("a word in every forty", text -> new Text(text.title(), edited(text.body(), 40)));
        all.put("a word in every twenty", text -> new Text(text.title(), edited(text.body(), 20)));
        all.put("other marks and widths", text -> new Text(text.title(), wide(text.body())));
        all.put(
                "the first third under a like title",
                text -> new Text("快讯：" + text.title(), sentences(text.body(), 0, 0.34)));
        return all;
    }

    private static Map<String, Changing> others() {
        Map<String, Changing> all = new LinkedHashMap<>();
        all.put("all numbers", text -> new Text(text.title(), numbers(text.body(), 1)));
        all.put("every third number", text -> new Text(text.title(), numbers(text.body(), 3)));
        all.put("one number", text -> new Text(text.title(), numbers(text.body(), 1000)));
        all.put("another place", text -> new Text(places(text.title()), places(text.body())));
        all.put(
                "another place and half the text",
                text -> places(text.body()).equals(text.body())
                        ? text
                        : new Text(places(text.title()), places(sentences(text.body(), 0, 0.5))));
        all.put("another place in the body alone", text -> new Text(text.title(), places(text.body())));
        return all;
    }

    private void print(String name, List<Text> pages, Changing change) {
        int tried = 0;
        int joined = 0;
        for (Text page : pages) {
            Text changed = change.of(page);
            if (changed.equals(page)) continue;
            tried++;
            StoryBook book = book();
            GroupedStory first = book.place(candidate("p-1", page));
            if (book.place(candidate("p-2", changed)).id().equals(first.id())) joined++;
        }
        System.out.printf("  %-36s %3d of %3d  %.3f%n", name, joined, tried, (double) joined / Math.max(1, tried));
    }

    private long storiesOf(List<Text> pages) {
        StoryBook book = book();
        return IntStream.range(0, pages.size())
                .mapToObj(at -> book.place(candidate("p-" + at, pages.get(at))).id())
                .distinct()
                .count();
    }

    private Candidate candidate(String id, Text text) {
        Article article = Articles.page(id, text.title(), text.body());
        Enrichment found = reader.enriched(article).found();
        return Candidate.of(Articles.enriched(article, found), List.of());
    }

    private List<Text> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Text> pages = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                byte[] body = Files.readAllBytes(file);
                String url = "https://a.example/" + folder.relativize(file);
                var raw =
                        new RawDocument(url, body, RawDocument.Facts.received(Reads.PAGE, url, "text/html", body, NOW));
                reader.extract(raw).articles().stream()
                        .map(read ->
                                new Text(read.article().title(), read.article().body()))
                        .filter(text -> text.body().length() >= 120)
                        .forEach(pages::add);
            }
            return pages;
        }
    }

    private static StoryBook book() {
        return new StoryBook(new InMemory<>(), new InMemory<>(), Duration.ofDays(28));
    }

    private static String sentences(String body, double from, double to) {
        List<String> all =
                SENTENCE.matcher(body).results().map(MatchResult::group).toList();
        return String.join("", all.subList((int) Math.floor(from * all.size()), (int) Math.ceil(to * all.size())));
    }

    private static String edited(String body, int every) {
        StringBuilder text = new StringBuilder(body);
        for (int at = every / 2; at + 2 < text.length(); at += every) {
            boolean word = Character.isIdeographic(text.charAt(at)) && NUMERALS.indexOf(text.charAt(at)) < 0;
            if (word) text.replace(at, at + 1, at % 2 == 0 ? "并且" : "");
        }
        return text.toString();
    }

    private static String wide(String body) {
        return body.codePoints()
                .map(letter -> letter >= '0' && letter <= '9' ? letter + 0xfee0 : letter == '，' ? ',' : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String numbers(String body, int every) {
        int[] seen = {0};
        return NUMBER.matcher(body)
                .replaceAll(number -> seen[0]++ % every == 0
                        ? new BigDecimal(number.group())
                                .add(BigDecimal.valueOf(3))
                                .toPlainString()
                        : number.group());
    }

    private static String places(String text) {
        String other = text;
        for (int at = 0; at < OTHER_PLACES.length; at += 2)
            other = other.replace(OTHER_PLACES[at], OTHER_PLACES[at + 1]);
        return other;
    }
}
