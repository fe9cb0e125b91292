package bulletins.ingest.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import okhttp3.Dns;

/** Resolves names so that each address keeps the name it was asked for by: the socket needs it to know allowed hosts. */
final class GuardedNames implements Dns {
    /** Stands before the system's resolver in tests. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;

    GuardedNames(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        InetAddress[] found = resolver.resolve(hostname);
        InetAddress[] named = new InetAddress[found.length];
        for (int i = 0; i < found.length; i++) named[i] = InetAddress.getByAddress(hostname, found[i].getAddress());
        return Arrays.asList(named);
    }
}
