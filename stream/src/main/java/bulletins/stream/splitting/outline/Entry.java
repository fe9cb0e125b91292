package bulletins.stream.splitting.outline;

import bulletins.model.Link;
import java.util.List;

/**
 * One item as the bulletin prints it.
 *
 * @param section as printed, empty where there is none
 * @param body paragraphs separated by {@code \n}
 */
public record Entry(String section, String origin, String title, String body, List<Link> links) {
    public Entry {
        links = List.copyOf(links);
    }

    Entry withLinks(List<Link> others) {
        return new Entry(section, origin, title, body, others);
    }
}
