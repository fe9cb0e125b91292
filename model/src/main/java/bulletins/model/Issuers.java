package bulletins.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * Bodies that issue documents: the name that articles bear → other ways to write it.
 *
 * @param national whole names
 * @param local what follows the name of the place
 */
public record Issuers(Map<String, List<String>> national, Map<String, List<String>> local) {
    public static final Issuers KNOWN = new Shipped(Issuers.class, "issuers.yaml").yaml(Issuers.class);

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
        if (NATIONAL.containsKey(simple) && !LOCAL.containsKey(simple)) return NATIONAL.getOrDefault(simple, asked);
        return LOCAL.entrySet().stream()
                .filter(form -> simple.endsWith(form.getKey()))
                .max(Comparator.comparingInt(form -> form.getKey().length()))
                .map(form -> simple.substring(0, simple.length() - form.getKey().length()) + form.getValue())
                .orElse(asked);
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
