package bulletins.model;

import java.net.IDN;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of a web address, so that a page has one key however it is linked: small letters in scheme and host, no default
 * port, no fragment, no tracking parameters, no dot segments, one form of percent-encoding.
 */
public final class CanonicalUrl {
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern PARTS =
            Pattern.compile("^(https?|file)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("^(\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(?::(\\d{0,5}))?$");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?|\\[[0-9a-f:.]+]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\t\\r\\n\\u0000\\u200b\\ufeff]");
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[^/?;]*", Pattern.CASE_INSENSITIVE);
    /** Added by advertising and sharing tools; no server needs them to find the page. */
    private static final Set<String> TRACKING = Set.of(
            "gclid", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid",
            "_hsenc", "_hsmi", "spm", "scm", "bd_vid", "hmsr", "hmpl", "hmcu", "hmkw", "hmci");
    /** The longest url of the web that travels; browsers and servers agree on less. File systems limit the paths of files. */
    private static final int LONGEST = 8192;

    private CanonicalUrl() {}

    /** @return the canonical spelling; empty when this is no http, https or file url, or holds a user name */
    public static Optional<String> of(String url) {
        String tidy = tidied(url);
        Matcher parts = PARTS.matcher(tidy);
        if (!parts.matches()) return Optional.empty();
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        boolean file = scheme.equals("file");
        if (!file && tidy.length() > LONGEST) return Optional.empty();
        String path =
                withoutDots(PercentEncoding.of(SESSION.matcher(parts.group(3)).replaceAll(""), PercentEncoding.PATH));
        if (file) return Optional.of("file://" + path);
        String query = parts.group(4) == null ? "" : query(parts.group(4));
        return authority(scheme, parts.group(2))
                .map(authority -> scheme + "://" + authority + path + query)
                .filter(whole -> whole.length() <= LONGEST);
    }

    /** @return the same for http and https alone, which can be fetched from the web */
    public static Optional<String> ofWeb(String url) {
        return of(url).filter(canonical -> canonical.startsWith("http"));
    }

    /** @return the canonical form of a link as it stands in the document at {@code base} */
    public static Optional<String> within(String base, String link) {
        String tidy = tidied(link);
        if (SCHEME.matcher(tidy).find()) return of(tidy);
        Matcher parts = PARTS.matcher(tidied(base));
        if (!parts.matches()) return Optional.empty();
        String origin = parts.group(1) + "://" + parts.group(2);
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        if (tidy.startsWith("//")) return of(parts.group(1) + ":" + tidy);
        if (tidy.startsWith("/")) return of(origin + tidy);
        if (tidy.startsWith("?")) return of(origin + path + tidy);
        if (tidy.isEmpty() || tidy.startsWith("#")) return of(base);
        return of(origin + path.substring(0, path.lastIndexOf('/') + 1) + tidy);
    }

    /** @return the same where the link leads to http or https */
    public static Optional<String> webWithin(String base, String link) {
        return within(base, link).filter(canonical -> canonical.startsWith("http"));
    }

    /** @return the host in a canonical url, without its port: the key of {@code fetch-requests} */
    public static String host(String canonicalUrl) {
        int from = canonicalUrl.indexOf("://") + 3;
        if (from < 3) throw new IllegalArgumentException("not a canonical url: " + canonicalUrl);
        int end = from;
        while (end < canonicalUrl.length() && "/?#".indexOf(canonicalUrl.charAt(end)) < 0) end++;
        int port = canonicalUrl.lastIndexOf(':', end);
        boolean hasPort = port >= from && port > canonicalUrl.lastIndexOf(']', end);
        return canonicalUrl.substring(from, hasPort ? port : end);
    }

    private static String tidied(String url) {
        String stripped = INVISIBLE.matcher(url.strip()).replaceAll("");
        int end = stripped.indexOf('?') < 0 ? stripped.length() : stripped.indexOf('?');
        return stripped.substring(0, end).replace('\\', '/') + stripped.substring(end);
    }

    private static Optional<String> authority(String scheme, String text) {
        Matcher parts = AUTHORITY.matcher(text);
        if (!parts.matches()) return Optional.empty();
        String host = ascii(parts.group(1));
        if (!HOST.matcher(host).matches()) return Optional.empty();
        String port = parts.group(2) == null ? "" : parts.group(2).replaceFirst("^0+", "");
        boolean standard = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        if (!standard && Integer.parseInt(port) > 65535) return Optional.empty();
        return Optional.of(standard ? host : host + ":" + port);
    }

    private static String ascii(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        if (plain.chars().allMatch(c -> c < 128)) return plain;
        try {
            return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String query(String text) {
        String kept = Arrays.stream(text.split("&"))
                .filter(part -> !part.isEmpty() && !tracks(part.split("=", 2)[0]))
                .map(part -> PercentEncoding.of(part, PercentEncoding.QUERY))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("utm_") || TRACKING.contains(small);
    }

    private static String withoutDots(String path) {
        List<String> kept = new ArrayList<>();
        List<String> segments = Arrays.asList(path.split("/", -1));
        for (String segment : segments.subList(Math.min(1, segments.size()), segments.size())) {
            if (segment.equals("..")) {
                if (!kept.isEmpty()) kept.remove(kept.size() - 1);
            } else if (!segment.equals(".")) {
                kept.add(segment);
            }
        }
        String last = segments.get(segments.size() - 1);
        if (last.equals(".") || last.equals("..")) kept.add("");
        return "/" + String.join("/", kept);
    }
}
