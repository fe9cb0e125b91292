/** How a stage without Kafka Streams takes records: in portions, committed only once every one of them is settled. */
package bulletins.model.consuming;
