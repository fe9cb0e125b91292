/**
 * What stands beside the stages on one machine: a real Kafka broker ({@link bulletins.local.LocalBroker}), a real Elasticsearch
 * ({@link bulletins.local.LocalElasticsearch}) and the sample web site ({@link bulletins.local.SampleSite}), all on loopback.
 */
package bulletins.local;
