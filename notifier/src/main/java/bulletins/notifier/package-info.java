/**
 * Tells people of alerts. Each recipient is a consumer group of its own on topic {@code alerts}, so that whoever cannot be reached
 * delays nobody else, and its committed offsets are all that is remembered. Entered by {@link bulletins.notifier.NotifierStage}.
 */
package bulletins.notifier;
