/**
 * What a page keeps from its readers: hidden blocks ({@code Hidden}), and text that its scripts put in place. {@code Unseen} shows it
 * where nothing else is an article: of the {@code ScriptCode} the longest text ({@code ScriptText}, {@code ScriptTree}), as {@code
 * Written}, and what stands beside it there ({@code WrittenFacts}).
 */
package bulletins.stream.reading.unseen;
