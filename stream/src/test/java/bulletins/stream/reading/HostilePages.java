package bulletins.stream.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Pages that are large in a way that no page for people is; run as a program, reads each of them in the heap it is given. */
final class HostilePages {
    private static final String SENTENCE = "各地要落实落细稳就业政策，支持企业稳定岗位，扩大就业容量。";
    private static final String HEAD = "<html><head><title>标题</title></head><body>";

    private HostilePages() {}

    /** Makes the pages one after another, by name, each of about {@code size} bytes. */
    static void forEach(int size, BiConsumer<String, byte[]> use) {
        shapes().forEach((name, shape) -> {
            int times = size / shape[1].getBytes(StandardCharsets.UTF_8).length;
            use.accept(name, (shape[0] + shape[1].repeat(times) + shape[2]).getBytes(StandardCharsets.UTF_8));
        });
    }

    /** @return what stands before, what is repeated, and what stands after */
    private static Map<String, String[]> shapes() {
        Map<String, String[]> shapes = new LinkedHashMap<>();
        for (String open :
                "<div>,<p>,<p>a,<b>,<b>a</b>,a<br>,<ul><li>,<li>a,<dl><dt>a<dd>b,<a href=1>a,</b>,<,&a,<!--,<h1>标题</h1>,<time>2021"
                        .split(",")) shapes.put(open, body(open));
        shapes.put("unclosed formatting", body("<p><b><i><u>a"));
        shapes.put("links around blocks", body("<a><div></a>"));
        shapes.put("rows", body("<table>", "<tr><td>a<td>b", ""));
        shapes.put("rows of prose", body("<table>", "<tr><td>" + SENTENCE + "<td>" + SENTENCE, ""));
        shapes.put("nested tables", body("<table><tr><td>a</td><td>"));
        shapes.put("many tables", body("<table><tr><td>a<td>b<tr><td>a<td>b</table>"));
        shapes.put("empty cells", body("<table><tr><td>a<td>b<tr><td>a", "<td>", "<td>b"));
        shapes.put("hidden within hidden", body("<div style='display:none'>" + SENTENCE));
        shapes.put("letters that stand for words", body("<p>", "\ufdfa", ""));
        shapes.put("preformatted lines", body("<pre>", "a\n", ""));
        shapes.putAll(tags());
        shapes.putAll(scripts());
        shapes.put("links to a next page", body("<a href=1>下一页</a>"));
        shapes.put("a giant title", new String[] {"<title>", "标题-_|", "</title><p>" + SENTENCE});
        shapes.put("metas", new String[] {"<head>", "<meta name=a content=b>", "</head><p>" + SENTENCE});
        shapes.put("unclosed metas", new String[] {"<head>", "<meta ", "</head><p>" + SENTENCE});
        shapes.put("linked data", linkedData("{},"));
        shapes.put("deep linked data", linkedData("["));
        shapes.put("dates", body("<p>2021年08月16日 10:20 来源：示例网</p>"));
        shapes.put("dates on one line", body("<p>", "2021年08月16日 10:20 来源：示例网 ", ""));
        shapes.put("prose on one line", body("<p>", SENTENCE, ""));
        shapes.put("white space", body("<p>", "&nbsp; ", SENTENCE));
        shapes.put("plain text", new String[] {"", SENTENCE + "\n", ""});
        return shapes;
    }

    private static Map<String, String[]> scripts() {
        return Map.of(
                "one string of a script",
                body("<script>var x='", "a", "'</script>"),
                "objects of a script",
                body("<script>" + ("var x='" + SENTENCE.repeat(20) + "';").repeat(5), "{a:", "</script>"));
    }

    private static Map<String, String[]> tags() {
        Map<String, String[]> shapes = new LinkedHashMap<>();
        shapes.put("a giant class", body("<div class='", "content -content- ", "'>" + SENTENCE.repeat(50_000 / 87)));
        shapes.put("a giant href", body("<a href='", "/../a", "'>下一页</a>" + SENTENCE));
        shapes.put("a giant style", body("<p style='", "display : ", "'>" + SENTENCE));
        shapes.put("attributes", body("<p ", "a ", ">" + SENTENCE));
        shapes.put("tags with attributes", body("<p a b c d e f g h i j k l m n o p q>x"));
        shapes.put("tags with hundreds of attributes", body("<p" + " a".repeat(512) + ">x"));
        shapes.put("a giant tag name", body("<", "a", ">" + SENTENCE));
        return shapes;
    }

    private static String[] body(String repeated) {
        return body("", repeated, SENTENCE);
    }

    private static String[] body(String before, String repeated, String after) {
        return new String[] {HEAD + before, repeated, after};
    }

    private static String[] linkedData(String repeated) {
        return new String[] {
            "<head><script type='application/ld+json'>[", repeated, "{}]</script></head><p>" + SENTENCE.repeat(3)
        };
    }

    public static void main(String[] arguments) {
        // What is loaded once, with the first page, is no page's.
        Pages.read((HEAD + "<h1>标题</h1><p>" + SENTENCE).getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        forEach(Integer.parseInt(arguments[0]), (name, page) -> {
            System.out.println(name);
            Pages.read(page, "text/html; charset=utf-8");
        });
        System.out.println("all were read");
    }
}
