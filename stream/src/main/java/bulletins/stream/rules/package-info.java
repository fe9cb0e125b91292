/**
 * Stored queries: {@link bulletins.stream.rules.RuleMatcher} tells which rules an article meets, and where. A rule's text is read
 * as a {@code RuleQuery} by {@code RuleReader} and {@code RuleQueries}, a Lucene parser for which a Chinese term is a phrase; an article becomes
 * {@code Fields}, cut by {@code FieldAnalyzer} ({@code UnitTokenizer} and {@code Units} for running text, {@code LineTokenizer}
 * for whole values). {@code CommonTerms} keeps words that stand everywhere from choosing the rules to try.
 */
package bulletins.stream.rules;
