package bulletins.ingest.fetching;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is not plain public unicast: the special-purpose registries of IANA (RFC 6890 and its successors). */
final class InnerNetworks {
    /** The last is where Azure answers its machines, on an address that looks public. */
    private static final List<Network> OF_FOUR_OCTETS = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "168.63.129.16/32")
            .map(Network::of)
            .toList();

    /** Prefixes in hex: networks that reach an IPv4 address, which stands in the address. */
    private static final String NAT64 = "0064ff9b0000000000000000";

    private static final String SIX_TO_FOUR = "2002";
    /** What within 2000::/3, the only public unicast, is none: 2001::/23, with Teredo, and the two for documentation. */
    private static final List<String> NOT_PUBLIC = List.of("200100", "200101", "20010db8", "3fff0");

    private InnerNetworks() {}

    private record Network(int start, int mask) {
        static Network of(String written) {
            String[] parts = written.split("[./]");
            int start = 0;
            for (int octet = 0; octet < 4; octet++) start = start << 8 | Integer.parseInt(parts[octet]);
            return new Network(start, -1 << (32 - Integer.parseInt(parts[4])));
        }

        boolean holds(int address) {
            return (address & mask) == start;
        }
    }

    static boolean hold(InetAddress address) {
        byte[] octets = address.getAddress();
        return address instanceof Inet6Address ? holdSix(octets) : holdFour(octets, 0);
    }

    private static boolean holdFour(byte[] octets, int from) {
        int address = ByteBuffer.wrap(octets).getInt(from);
        return OF_FOUR_OCTETS.stream().anyMatch(network -> network.holds(address));
    }

    private static boolean holdSix(byte[] octets) {
        String hex = HexFormat.of().formatHex(octets);
        if (hex.startsWith(NAT64)) return holdFour(octets, 12);
        if (hex.startsWith(SIX_TO_FOUR)) return holdFour(octets, 2);
        return (octets[0] & 0xe0) != 0x20 || NOT_PUBLIC.stream().anyMatch(hex::startsWith);
    }
}
