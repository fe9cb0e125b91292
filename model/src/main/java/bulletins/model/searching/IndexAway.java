package bulletins.model.searching;

/** Elasticsearch or Kibana cannot be asked; the message is one line for people that names the address and what to do. */
public final class IndexAway extends RuntimeException {
    public IndexAway(String message) {
        super(message);
    }
}
