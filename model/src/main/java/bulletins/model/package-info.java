/**
 * What the stages share, and nothing that belongs to one of them: the records that travel through Kafka
 * ({@link bulletins.model.RawDocument} → {@link bulletins.model.Article} → {@link bulletins.model.EnrichedArticle} →
 * {@link bulletins.model.Alert}), the topics that carry them ({@link bulletins.model.topics.Topics}), the reading of settings
 * ({@link bulletins.model.settings.Environment}) and the counts that every stage owes ({@link bulletins.model.StageCounts}).
 */
package bulletins.model;
