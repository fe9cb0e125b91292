package bulletins.model;

/** A category that the text suggests; {@code score} from 0 to 1. Never the editor's own category. */
public record Label(String id, double score) {}
