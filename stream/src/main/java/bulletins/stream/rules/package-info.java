/** Stored queries: {@link bulletins.stream.rules.RuleMatcher} tells which rules an article meets, and where. */
package bulletins.stream.rules;
