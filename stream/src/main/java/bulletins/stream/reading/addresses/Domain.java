package bulletins.stream.reading.addresses;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.regex.Pattern;

/** What somebody registered to call a site by, whatever its hosts are: {@code example.gov.cn}. */
public final class Domain {
    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*]");

    private Domain() {}

    /** @return whether two absolute urls lead to one site */
    public static boolean isShared(String url, String other) {
        return isShared(Address.of(url), Address.of(other));
    }

    /** Most addresses are of one host or end differently, for which nobody need load the list of those who give out domains. */
    static boolean isShared(Address one, Address other) {
        return one.site().equals(other.site()) || (last(one).equals(last(other)) && of(one).equals(of(other)));
    }

    private static String last(Address address) {
        return address.host().substring(address.host().lastIndexOf('.') + 1);
    }

    private static String of(Address address) {
        if (NUMBERS.matcher(address.host()).matches()) return address.site();
        String domain = EffectiveTldFinder.getAssignedDomain(address.host(), true, false);
        return domain == null ? address.site() : domain;
    }
}
