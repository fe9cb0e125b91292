package bulletins.stream.text;

/** What joins the things of a list, a character each: 甲、乙和丙. */
public final class Joints {
    public static final String ALL = "、和与及";

    private Joints() {}

    public static boolean at(String text, int place) {
        return place >= 0 && place < text.length() && ALL.indexOf(text.charAt(place)) >= 0;
    }
}
