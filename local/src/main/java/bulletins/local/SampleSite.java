package bulletins.local;

/** placeholder */
public final class SampleSite {
    private SampleSite() {}
}
