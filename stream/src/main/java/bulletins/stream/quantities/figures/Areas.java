package bulletins.stream.quantities.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Areas that a number counts, rather than what is done in them: 23个区县建成驿站. */
final class Areas {
    private static final String KINDS = "区县|县区|县市区|市县|省市|省区市|省份|城市|国家和地区|国家|乡镇|镇街|地市|市州|社区";
    private static final String ACTS = "建|开|设|组织|公布|出台|推出|召|办|试|推|实施|新|打造|发放|实现|举";
    private static final Pattern AREAS = Pattern.compile("(?:" + KINDS + ")(?=(?:先后|已|共)?(?:" + ACTS + "))");

    private Areas() {}

    /** @return where the areas end that the words begin with, 0 where they begin with none */
    static int end(String words) {
        Matcher areas = AREAS.matcher(words);
        return areas.lookingAt() ? areas.end() : 0;
    }
}
