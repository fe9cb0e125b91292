package bulletins.model.decoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An encoding that somebody claims for the bytes, and who: the header, a meta element wherever it stands, the XML declaration. */
record Declared(Encoding encoding, String by) {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+\\s*+([\\w:.-]++)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)");
    private static final int LONGEST_ELEMENT = 1_000;

    /** @return the claims in the order in which a browser believes them */
    static List<Declared> all(byte[] bytes, @Nullable String contentType) {
        List<Declared> all = new ArrayList<>();
        if (contentType != null) {
            Matcher header = CHARSET.matcher(contentType);
            if (header.find()) add(all, header.group(1), "header");
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        addMetas(all, text);
        Matcher xml = XML.matcher(text);
        if (xml.find()) add(all, xml.group(1), "XML declaration");
        return all;
    }

    private static void addMetas(List<Declared> all, String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 2);
                if (end < 0) return;
                at = end;
            } else if (text.regionMatches(true, at, "<meta", 0, 5)) {
                String element = text.substring(at, Math.min(text.length(), at + LONGEST_ELEMENT));
                int end = element.indexOf('>');
                if (end < 0) continue;
                element = element.substring(0, end);
                Matcher meta = CHARSET.matcher(element);
                if (meta.find()) add(all, meta.group(1), "meta");
            }
        }
    }

    /** A meta that says UTF-16 was itself read as ASCII, so the standard takes it for UTF-8. */
    private static void add(List<Declared> all, String label, String by) {
        Labels.named(label)
                .map(encoding -> by.equals("meta") && encoding.name().startsWith("utf-16") ? Encoding.UTF_8 : encoding)
                .filter(encoding -> all.size() < 8)
                .ifPresent(encoding -> all.add(new Declared(encoding, by + " " + label)));
    }
}
