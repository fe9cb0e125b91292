package bulletins.notifier;

import bulletins.model.Alert;
import java.util.List;

/** A way to reach one recipient. */
interface Channel {
    /** @return what came of one message that tells of all the alerts; there is at least one */
    Delivery deliver(List<Alert> alerts) throws InterruptedException;

    /** @return how long the words of one message may be, in bytes of UTF-8 */
    int limit();
}
