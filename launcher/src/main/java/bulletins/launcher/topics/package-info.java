/** Reading what Kafka keeps, for the commands that show it: whole topics, what is new in them, and how far each group has come. */
package bulletins.launcher.topics;
