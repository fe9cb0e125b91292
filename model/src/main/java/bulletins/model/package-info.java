/**
 * What the stages share, and nothing that belongs to one of them: the records that travel through Kafka
 * ({@link bulletins.model.RawDocument} → {@link bulletins.model.Article} → {@link bulletins.model.EnrichedArticle} →
 * {@link bulletins.model.Alert}), the topics that carry them ({@link bulletins.model.topics.Topics}), taking records in portions
 * ({@link bulletins.model.consuming.PortionConsumer}), the reading of settings ({@link bulletins.model.settings.Environment}), the
 * counts that every stage owes ({@link bulletins.model.StageCounts}) and the questions that the index answers
 * ({@link bulletins.model.searching.ArticleSearch}).
 */
package bulletins.model;
