package bulletins.stream.enrichment.documents;

import bulletins.stream.places.IssuerNames;
import bulletins.stream.places.IssuerNames.Body;
import bulletins.stream.places.Origin;
import bulletins.stream.places.Place;
import bulletins.stream.text.CompactText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bodies that issued what an article tells of: {@code X、Y、Z联合印发}, or the head of a document's title. */
public final class IssuerFinder {
    /** Others of a joint act that the lexicon does not know. */
    private static final String FELLOWS =
            "(?:[、和与及]{1,2}[\\p{IsHan}&&[^和与及]]{2,12}?(?:局|厅|委|部|会|院|办|行|社|中心|集团)(?=[、和与及等联印发制出近日共于]))*";

    private static final String NUMERAL = "[\\d一二三四五六七八九十廿]";

    private static final String DAY = "(?:" + NUMERAL + "{1,3}月)?" + NUMERAL + "{1,3}日";

    /** Between who issues and what they do: ，近日联合, 于8月3日正式, 在南京, 会同有关单位研究. */
    private static final String HOW = "[，,]?(?:近日|日前|今日|昨日|最近|近期|于?" + DAY + "(?:[至到—-]" + DAY
            + ")?|在[^，。、]{2,10}?|又|再次|正式|联合|共同|专门|牵头|组织" + "|已|将|还|对外|公开|研究|制定|修订|起草|并|经|报|同意|会同[^，。]{0,12})*";

    /** What follows those who issue something: 等5部门近日联合印发, 研究制定了《, 日前通知：, 就办法公开征求意见; not 发布会, 发布消息. */
    private static final Pattern ISSUES = Pattern.compile(FELLOWS + IssuerNames.IN_ALL + HOW
            + "(?:(?:印发|发布|出台|下发|制定|公布|颁布|发文|转发|发出|推出|签署|签订)(?!会|消息|数据|的消息|的数据)"
            + "|(?:召开|举行|举办)[^，。；]{2,30}，并(?:联合|研究)?(?:印发|发布|出台|下发|制定)了?《"
            + "|通知(?=[，：,:])"
            + "|(?:编制|编印|(?:修订|表决|审议)?通过)了?《|《关于"
            + "|就[^，。]{2,40}(?:公开|向社会)[^，。]{0,6}征求意见)");
    /** Departments that are counted do together what one notice of theirs says. */
    private static final Pattern ACTS_TOGETHER =
            Pattern.compile("(?=等?[\\d一二两三四五六七八九十多])" + IssuerNames.IN_ALL + HOW + "(?:决定|部署|启动|开展|明确|提出|要求|实施)");
    /** So do those named one after another, whatever else they do. */
    private static final Pattern RULES_TOGETHER =
            Pattern.compile(FELLOWS + IssuerNames.IN_ALL + HOW + "(?:决定|部署|明确|宣布|要求|启动|(?<=联合)(?:开展|行动))");
    /** 贯彻党中央、国务院部署 and 根据省人社厅、省财政厅要求 tell whom others obey. */
    private static final Pattern OBEYED = Pattern.compile("(?:贯彻|落实|执行|按照?|根据|依据|依照|遵照|遵循|围绕|学习|响应|符合|落细)好?了?$");

    private static final int LONGEST_OBEYED = 4;

    /** The body named before speaks on: 从省人社厅获悉，该厅印发…. */
    private static final Pattern SAME_BODY = Pattern.compile("(?<=[，。；：,;:\\n])该(?:厅|局|部|委|会|中心|单位|部门)");

    private static final Pattern HEADS_TITLE =
            Pattern.compile("(?:办公厅|办公室)?(?:等.{0,6}部门)?(?:关于|印发|转发).*", Pattern.DOTALL);
    /** The same where the title stands on a line of its own, without 《》. */
    private static final Pattern HEADS_LINE =
            Pattern.compile("(?:等.{0,6}部门)?关于[^，。；\\n]{4,80}?(?:的\\p{IsHan}{0,6}?|若干\\p{IsHan}{0,4}?)"
                    + DocumentWords.KIND + "(?![\\u4e00-\\u9fa5])");

    /** Who signs stands in lines of its own above the day, also beside others that the lexicon does not know. */
    private static final Pattern SIGNS = Pattern.compile("(?:[^，。：；\\n]{0,60}(?<=[局厅委部署会院办室行社心府团])\\n){1,3}[（(]?"
            + "[12一二][\\d\\p{IsHan}Oo○◯]{3}年" + NUMERAL + "{1,2}月" + NUMERAL + "{1,3}日[）)]?(?=\\n|$)");

    private static final int LONGEST_TITLE = 100;

    private final IssuerNames names;

    public IssuerFinder(IssuerNames names) {
        this.names = names;
    }

    /** @return the names that an item's origin gives, then those of its text */
    public List<String> find(String text, Origin origin) {
        Set<String> issuers = new LinkedHashSet<>();
        if (origin instanceof Origin.Issuers named) issuers.addAll(named.names());
        issuers.addAll(find(text, origin.places()));
        return List.copyOf(issuers);
    }

    /** @return the names, normalised, in reading order; {@code home} is where the article comes from */
    public List<String> find(String printed, List<Place> home) {
        String text = CompactText.of(printed).text();
        Set<String> issuers = new LinkedHashSet<>();
        List<Body> bodies = names.find(text, home);
        int first = 0;
        while (first < bodies.size()) {
            int next = endOfGroup(text, bodies, first);
            List<Body> group = bodies.subList(first, next);
            if (issues(text, group)) {
                group.stream().map(Body::name).filter(Objects::nonNull).forEach(issuers::add);
            }
            first = next;
        }
        addSpeakers(text, bodies, issuers);
        return new ArrayList<>(issuers);
    }

    private static void addSpeakers(String text, List<Body> bodies, Set<String> issuers) {
        Matcher same = SAME_BODY.matcher(text);
        while (same.find()) {
            if (!ISSUES.matcher(text).region(same.end(), text.length()).lookingAt()) continue;
            String name = null;
            for (Body body : bodies) if (body.end() <= same.start()) name = body.name();
            if (name != null) issuers.add(name);
        }
    }

    private static int endOfGroup(String text, List<Body> bodies, int first) {
        int next = first + 1;
        while (next < bodies.size()
                && IssuerNames.joins(text.substring(
                        bodies.get(next - 1).end(), bodies.get(next).start()))) next++;
        return next;
    }

    private static boolean issues(String text, List<Body> group) {
        int start = group.get(0).start();
        int end = group.get(group.size() - 1).end();
        String after = text.substring(end, Math.min(text.length(), end + LONGEST_TITLE));
        boolean obeyed = OBEYED.matcher(text.substring(Math.max(0, start - LONGEST_OBEYED), start))
                .find();
        boolean headsLine = start == 0 || text.charAt(start - 1) == '\n';
        if (headsLine && (HEADS_LINE.matcher(after).lookingAt() || signs(text, end))) return true;
        boolean headsTitle = start > 0 && text.charAt(start - 1) == '《';
        return headsTitle
                ? HEADS_TITLE.matcher(after).matches()
                : ISSUES.matcher(after).lookingAt() || (!obeyed && actTogether(after, group.size()));
    }

    private static boolean actTogether(String after, int bodies) {
        return ACTS_TOGETHER.matcher(after).lookingAt()
                || (bodies > 1 && RULES_TOGETHER.matcher(after).lookingAt());
    }

    private static boolean signs(String text, int end) {
        return SIGNS.matcher(text)
                .useTransparentBounds(true)
                .region(end, text.length())
                .lookingAt();
    }
}
