package bulletins.ingest.sources;

import bulletins.model.settings.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which of the links found are fetched: regular expressions searched for in the canonical url. */
public record FollowRules(List<Pattern> include, List<Pattern> exclude) {
    public FollowRules {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    static FollowRules from(Environment source) {
        return new FollowRules(patterns(source, "follow"), patterns(source, "follow-not"));
    }

    boolean follows(String url) {
        return (include.isEmpty() || found(include, url)) && !found(exclude, url);
    }

    private static boolean found(List<Pattern> patterns, String url) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(url).find());
    }

    private static List<Pattern> patterns(Environment settings, String name) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : settings.texts(name, List.of())) {
            try {
                patterns.add(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                settings.mistake(name, "is no regular expression: '" + text + "': " + e.getDescription());
            }
        }
        return patterns;
    }
}
