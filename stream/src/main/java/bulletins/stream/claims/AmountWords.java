package bulletins.stream.claims;

/** The word lists by which numbers of two texts are compared. */
record AmountWords(Subjects subjects, Hedges hedges) {
    static AmountWords shipped() {
        return new AmountWords(Subjects.shipped(), Hedges.shipped());
    }
}
