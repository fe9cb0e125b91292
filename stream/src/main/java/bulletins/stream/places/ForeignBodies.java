package bulletins.stream.places;

/** Tells, from left to right, which bodies that one text names are called like ones of this country and are another's: 美国财政部、教育部. */
final class ForeignBodies {
    private static final int LONGEST_JOINT = 4;

    private final String text;
    private int last = -LONGEST_JOINT;

    ForeignBodies(String text) {
        this.text = text;
    }

    boolean include(int start, int end) {
        int between = start - last;
        boolean beside = between >= 0 && between < LONGEST_JOINT && IssuerNames.joins(text.substring(last, start));
        boolean foreign = beside || Countries.endAt(text, start);
        if (foreign) last = end;
        return foreign;
    }
}
