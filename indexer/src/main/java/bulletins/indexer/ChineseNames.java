package bulletins.indexer;

import bulletins.model.Shipped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What things are called in Chinese on charts and in filters: the shipped categories, and the provinces and prefectures of GB/T 2260. */
final class ChineseNames {
    private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();
    private static final Map<String, String> PROVINCES_BY_ISO = new LinkedHashMap<>();
    private static final Map<String, String> REGIONS_BY_CODE = new LinkedHashMap<>();

    static {
        for (List<String> line : lines("category-names.csv")) CATEGORIES.put(line.get(0), line.get(1));
        for (List<String> line : lines("regions.csv")) {
            REGIONS_BY_CODE.put(line.get(0), line.get(1));
            if (line.size() > 2) PROVINCES_BY_ISO.put(line.get(2), line.get(1));
        }
    }

    private ChineseNames() {}

    /** @return the shipped name of a category; for one of the user's own what the bulletin prints, else its id */
    static String category(String id, String section) {
        String shipped = CATEGORIES.get(id);
        if (shipped != null) return shipped;
        return section.isBlank() ? id : section;
    }

    /** @return the name of the province with an ISO 3166-2 code, the code itself where there is none */
    static String province(String iso) {
        return PROVINCES_BY_ISO.getOrDefault(iso, iso);
    }

    /** @return the full names of provinces and prefectures by their six-digit codes, in which the last four or two are 0 */
    static Map<String, String> regions() {
        return Collections.unmodifiableMap(REGIONS_BY_CODE);
    }

    private static List<List<String>> lines(String name) {
        return new Shipped(ChineseNames.class, name)
                .lines().stream().map(line -> List.of(line.split(","))).toList();
    }
}
