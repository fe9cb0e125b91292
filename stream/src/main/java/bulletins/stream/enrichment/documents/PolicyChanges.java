package bulletins.stream.enrichment.documents;

import bulletins.model.DateMention;
import bulletins.model.Policy;
import bulletins.model.Policy.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of the documents that a text cites from when they apply, and which are amended or repealed, and by which. */
final class PolicyChanges {
    /** Behind a title or number: 》同时废止, ）等3件文件予以废止, 》现已失效, 即行停止执行. */
    private static final Pattern REPEALED = Pattern.compile(
            "[》〉）)】]*(?:等\\d*[件个份]?(?:文件|规定)?)?(?:即行|自行|同时|同步|相应|一并|随之|予以|即|也|均|现|已|将)*(?:废止|失效|停止执行|不再执行)");

    private static final Pattern REPEALS = Pattern.compile("(?:废止|停止执行|替代|取代|代替)了?(?:原有?|现行)?的?$");
    private static final Pattern AMENDS = Pattern.compile("(?:修改|修订|修正|调整)(?:了|后)?(?:原|现行)?的?$");

    /** Behind a title: 》第三条进行了修改, 》部分条款予以修订. */
    private static final Pattern AMENDED = Pattern.compile(
            "[》〉）)】]*(?:第[^，。；]{1,8}条)?(?:部分条款|部分内容|有关内容|有关条款)?(?:进行|作出|作了|予以|做出)?了?(?:部分|全面|相应)?(?:修改|修订|修正|调整)");
    /** The title itself says it: 关于修改〈…〉的决定. */
    private static final Pattern IN_TITLE = Pattern.compile("(修改|修订|修正|废止)[〈《]([^〈《〉》]{4,80})[〉》]");

    private static final Pattern APPLIES = Pattern.compile("\\s*起?(?:正式|开始|在全[国省市区县])*(?:施行|实施|执行|生效)");
    private static final Pattern APPLYING = Pattern.compile("\\s*起?(?:正式)?(?:施行|实施|执行|生效)的(?:新|新版|新修订的)*[《]?");
    private static final Pattern ITS_NAME =
            Pattern.compile("(?:" + DocumentWords.KIND + "|文件|新规)》?(?:将|拟|已)?(?:自|从|于)?\\s*$");
    private static final Pattern NEW_FORM = Pattern.compile("(?:修改|修订|修正|调整)后的《?$");
    private static final Pattern TOGETHER = Pattern.compile("[》〉）)】]*[、和及与以]{0,2}[《]?");
    private static final Pattern SAID_OF_ITSELF = Pattern.compile("本([^，。；：\\n《》本]{1,12}?)(?:将|拟|已)?(?:自|从|于)?\\s*$");
    private static final int AROUND = 40;
    private static final int FAR = 120;

    private final String text;
    private final List<CitedPolicy> cited;
    private final int headline;

    /** @param text what {@code cited} and the dates were found in */
    PolicyChanges(String text, List<CitedPolicy> cited) {
        this.text = text;
        this.cited = new ArrayList<>(cited);
        this.headline = text.indexOf('\n');
    }

    List<Policy> told(List<DateMention> dates) {
        for (int at = cited.size() - 1; at >= 0; at--) {
            Change change = change(at);
            if (change != null) set(at, policy(at).changed(change, null));
        }
        for (int at = 0; at < cited.size(); at++) {
            Change change = policy(at).change();
            if (change != null) set(at, policy(at).changed(change, changer(at)));
        }
        for (DateMention date : dates) if (date.role() == DateMention.Role.EFFECTIVE) apply(date);
        List<Policy> told = new ArrayList<>();
        for (CitedPolicy each : cited) {
            told.add(each.policy());
            inside(each.policy(), told);
        }
        return told;
    }

    private @Nullable Change change(int at) {
        CitedPolicy one = cited.get(at);
        String before =
                text.substring(Math.max(0, one.start() - AROUND), one.start()).replaceFirst("[《\\s]+$", "");
        if (startsWith(REPEALED, one.end()) || REPEALS.matcher(before).find()) return Change.REPEALED;
        boolean object = before.endsWith("对") && startsWith(AMENDED, one.end());
        if (object || AMENDS.matcher(before).find()) return Change.AMENDED;
        boolean last = at + 1 == cited.size();
        if (last || !isTogether(at)) return null;
        return policy(at + 1).change();
    }

    private boolean isTogether(int at) {
        int end = cited.get(at).end();
        int next = cited.get(at + 1).start();
        return next >= end && TOGETHER.matcher(text.substring(end, next)).matches();
    }

    /** @return what the document is called that the words before call 本办法, else the nearest unchanged one before */
    private @Nullable String changer(int at) {
        int from = cited.get(at).start();
        String before = text.substring(Math.max(0, from - FAR), from);
        String itself = OwnDocument.lastNamed(before.substring(before.lastIndexOf('\n') + 1));
        if (itself != null) {
            int own = called(itself, from);
            return own < 0 ? null : policy(own).title();
        }
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            Policy other = policy(earlier);
            if (other.change() == null) return other.title() == null ? other.number() : other.title();
        }
        return null;
    }

    /** @return the document that says so of itself: the one in the headline, else the last so called */
    private int called(String name, int before) {
        int last = -1;
        for (int at = 0; at < cited.size() && cited.get(at).end() <= before; at++) {
            String title = policy(at).title();
            if (title == null || policy(at).change() != null || !OwnDocument.isCalled(title, name)) continue;
            if (cited.get(at).start() < headline) return at;
            last = at;
        }
        return last;
    }

    private void apply(DateMention date) {
        if (!startsWith(APPLIES, date.to())) return;
        Matcher itself = SAID_OF_ITSELF.matcher(text).region(Math.max(0, date.from() - AROUND), date.from());
        if (itself.find()) {
            int own = called(itself.group(1), date.from());
            if (own >= 0) set(own, policy(own).withEffectiveFrom(date.start()));
            return;
        }
        int last = -1;
        for (int at = 0; at < cited.size(); at++) {
            CitedPolicy one = cited.get(at);
            boolean named = one.start() >= date.to()
                    && APPLYING.matcher(text.substring(date.to(), one.start())).matches();
            boolean before = one.end() <= date.from() && (one.policy().change() == null || isNewForm(one));
            if (named || before) last = at;
            if (named) break;
        }
        if (last >= 0 && isSaidOf(last, date)) set(last, policy(last).withEffectiveFrom(date.start()));
    }

    /** 修订后的《…》 is what applies. */
    private boolean isNewForm(CitedPolicy one) {
        return NEW_FORM.matcher(text.substring(Math.max(0, one.start() - AROUND), one.start()))
                .find();
    }

    /** Either in the same sentence, or after a word for it: 本办法自…起施行. */
    private boolean isSaidOf(int at, DateMention date) {
        int end = cited.get(at).end();
        if (end > date.from()) return true;
        String between = text.substring(end, date.from());
        return between.chars().noneMatch(c -> "。；\n".indexOf(c) >= 0)
                || ITS_NAME.matcher(between).find();
    }

    private static void inside(Policy outer, List<Policy> told) {
        if (outer.title() == null) return;
        Matcher matcher = IN_TITLE.matcher(outer.title());
        while (matcher.find()) {
            Change change = matcher.group(1).equals("废止") ? Change.REPEALED : Change.AMENDED;
            told.add(new Policy(matcher.group(2), null).changed(change, outer.title()));
        }
    }

    private boolean startsWith(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private Policy policy(int at) {
        return cited.get(at).policy();
    }

    private void set(int at, Policy policy) {
        cited.set(at, new CitedPolicy(cited.get(at).start(), cited.get(at).end(), policy));
    }
}
