package bulletins.stream.places;

import bulletins.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * A unit of GB/T 2260 as it stands today.
 *
 * @param shortName the name without its suffix and peoples, as {@code 常州} or {@code 恩施}
 * @param iso ISO 3166-2 of its province
 */
public record Place(String code, String name, String shortName, String iso, Region.@Nullable Point point) {
    private static final int PROVINCE_DIGITS = 2;
    private static final int PREFECTURE_DIGITS = 4;

    public Region.Level level() {
        return Region.Level.of(code);
    }

    /** @return the code of its province, its own when it is one */
    public String province() {
        return code.substring(0, PROVINCE_DIGITS) + "0000";
    }

    /** @return the code of its prefecture; of its province where counties stand directly under that */
    public String parent() {
        if (level() != Region.Level.COUNTY) return province();
        String prefecture = code.substring(0, PREFECTURE_DIGITS);
        return directlyUnderProvince(prefecture) ? province() : prefecture + "00";
    }

    /** @return whether this is {@code other} or lies in it */
    public boolean within(Place other) {
        return other.code.equals(code) || other.code.equals(parent()) || other.code.equals(province());
    }

    /** @return the place as it stands in the record of an article that comes from there */
    public Region origin() {
        return new Region(code, name, level(), iso, Region.Role.ORIGIN, point);
    }

    /** Districts of the four cities that are provinces (x01), their counties (x02) and the counties led by a province (x90). */
    private static boolean directlyUnderProvince(String prefecture) {
        boolean city = prefecture.startsWith("11")
                || prefecture.startsWith("12")
                || prefecture.startsWith("31")
                || prefecture.startsWith("50");
        return city || prefecture.endsWith("90");
    }
}
