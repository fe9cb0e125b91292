package bulletins.stream.enrichment.regions;

import bulletins.model.Figure;
import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import bulletins.stream.text.Joints;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands the numbers of 两市分别 and 三地各 to as many places that were listed before: 甲、乙两市签约。去年，两市分别招工300人、200人. */
final class PlacesAgain {
    private static final Pattern AGAIN =
            Pattern.compile("(?<=[，。；\\s])([两三四五六])个?[省市区县州旗地][^，。；、\\n\\d]{0,10}?(?:分别|各)(?![级类地项区县市州部种自])");
    private static final Pattern COUNTED = Pattern.compile("^[两三四五六]个?[省市区县州旗地]各?");
    private static final int FAR = 200;
    private static final int LONGEST = 80;

    private final String text;
    private final List<Mention> mentions;

    /** @param mentions in the order of the text */
    PlacesAgain(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** @param figures in the order of the text */
    List<Figure> handed(List<Figure> figures) {
        List<Figure> handed = new ArrayList<>(figures);
        Matcher again = AGAIN.matcher(text);
        int first = 0;
        int before = 0;
        while (again.find()) {
            int count = "两三四五六".indexOf(again.group(1)) + 2;
            while (first < handed.size() && handed.get(first).to() <= again.end()) first++;
            while (before < mentions.size() && mentions.get(before).end() <= again.start()) before++;
            List<Place> places = listed(before, again.start() - FAR);
            boolean each = places.size() == count
                    && first + count <= handed.size()
                    && isOneList(handed.subList(first, first + count), again.start());
            for (int at = 0; each && at < count; at++)
                handed.set(first + at, of(handed.get(first + at), places.get(at)));
        }
        return handed;
    }

    private static Figure of(Figure figure, Place place) {
        String plain = COUNTED.matcher(figure.indicator()).replaceFirst("");
        return figure.in(new Figure.Place(place.code(), place.name()), plain.length() < 2 ? figure.indicator() : plain);
    }

    private boolean isOneList(List<Figure> figures, int from) {
        Figure last = figures.get(figures.size() - 1);
        boolean alike = figures.stream()
                .allMatch(one ->
                        one.indicator().equals(last.indicator()) && one.unit().equals(last.unit()));
        boolean ends = !Joints.at(text, last.to());
        boolean near = last.to() - from <= LONGEST;
        return alike && ends && near && text.substring(from, last.to()).chars().noneMatch(c -> "。；\n".indexOf(c) >= 0);
    }

    /** @return the places of the last list before mention {@code end}, all of one level; fewer than two where there is none */
    private List<Place> listed(int end, int least) {
        List<Place> places = new ArrayList<>();
        for (int at = end - 1; at > 0 && mentions.get(at).start() >= least; at--) {
            Mention one = mentions.get(at);
            Mention before = mentions.get(at - 1);
            boolean joined = before.end() + 1 == one.start()
                    && Joints.at(text, before.end())
                    && before.place().level() == one.place().level();
            if (!joined && !places.isEmpty()) break;
            if (!joined) continue;
            if (places.isEmpty()) places.add(one.place());
            places.add(0, before.place());
        }
        return places;
    }
}
