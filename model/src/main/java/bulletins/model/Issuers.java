package bulletins.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Bodies that issue documents: the name that articles bear → other ways to write it.
 *
 * @param national whole names
 * @param local what follows the name of the place
 */
public record Issuers(Map<String, List<String>> national, Map<String, List<String>> local) {
    public static final Issuers KNOWN = new Shipped(Issuers.class, "issuers.yaml").yaml(Issuers.class);

    /** What the names of places end in. */
    private static final String RANKS = "省市区县州旗盟";

    public static final int LONGEST_RANK = "自治区".length();
    private static final Map<String, String> WHOLE_REGIONS = Map.of("广西", "广西壮族自治区", "宁夏", "宁夏回族自治区", "新疆", "新疆维吾尔自治区");

    private static final Map<String, String> NATIONAL = byForm(KNOWN.national);
    private static final Map<String, String> LOCAL = byForm(KNOWN.local);

    /**
     * Writes a body as articles do, since people ask for it as they speak: 人社部 is 人力资源社会保障部, and 江苏省人社厅 ends as its whole name
     * does. A local form that may be a national one as well stays open to both.
     *
     * @return what was asked for, when no other name is known
     */
    public static String named(String asked) {
        String simple = Simplified.of(asked);
        return known(simple).or(() -> office(simple)).orElse(asked);
    }

    private static Optional<String> known(String name) {
        if (NATIONAL.containsKey(name) && !LOCAL.containsKey(name)) return Optional.ofNullable(NATIONAL.get(name));
        return local(name).map(form -> place(name, form.getKey()) + form.getValue());
    }

    /**
     * @param name as {@link #named} writes it
     * @return the place and the rest, between which at most {@link #LONGEST_RANK} characters are left out, as the 省 of 江苏人社厅; else the name
     */
    public static List<String> parts(String name) {
        if (KNOWN.national.containsKey(name)) return List.of(name);
        String place = local(name).map(form -> place(name, form.getKey())).orElse("");
        boolean whole = place.isEmpty() || RANKS.indexOf(place.charAt(place.length() - 1)) >= 0;
        return whole ? List.of(name) : List.of(place, name.substring(place.length()));
    }

    private static Optional<Entry<String, String>> local(String name) {
        return LOCAL.entrySet().stream()
                .filter(form -> name.endsWith(form.getKey()))
                .max(Comparator.comparingInt(form -> form.getKey().length()));
    }

    private static String place(String name, String form) {
        String place = name.substring(0, name.length() - form.length());
        return WHOLE_REGIONS.getOrDefault(place, place);
    }

    /** 人社部办公厅 is the 办公厅 of a body that has other names. */
    private static Optional<String> office(String name) {
        return Stream.of("办公厅", "办公室")
                .filter(end -> name.endsWith(end) && name.length() > end.length())
                .map(end -> {
                    String body = name.substring(0, name.length() - end.length());
                    return known(body).orElse(body) + end;
                })
                .findFirst();
    }

    /** Each way to write a name, and the name itself. */
    private static Map<String, String> byForm(Map<String, List<String>> forms) {
        Map<String, String> names = new TreeMap<>();
        for (Entry<String, List<String>> form : forms.entrySet()) {
            form.getValue().forEach(other -> names.putIfAbsent(other, form.getKey()));
            names.put(form.getKey(), form.getKey());
        }
        return names;
    }
}
