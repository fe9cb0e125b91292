/** The words and the sentences that stand for an article: a lexicon of policy terms first, statistics where it is silent. */
package bulletins.stream.keywords;
