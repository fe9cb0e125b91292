/**
 * The words and the sentences that stand for an article. {@code Keywords}: a lexicon of policy terms first ({@code Terms}),
 * strings that recur where it is silent ({@code Phrases}, without those that {@code Stops} knows). {@code Summary}: whole
 * sentences.
 */
package bulletins.stream.keywords;
