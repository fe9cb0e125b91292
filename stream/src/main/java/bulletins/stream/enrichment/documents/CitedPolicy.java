package bulletins.stream.enrichment.documents;

import bulletins.model.Policy;

/**
 * A document where a text cites it: from its title or number to the end of both, without the marks around them; {@code end} is
 * exclusive.
 */
record CitedPolicy(int start, int end, Policy policy) {}
