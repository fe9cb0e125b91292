package bulletins.model.counts;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the processes of a stage apart that have no name of their own. */
public final class HostName {
    private HostName() {}

    public static String get() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "here";
        }
    }
}
