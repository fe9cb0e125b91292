/**
 * A bulletin's file becomes its items. {@code BulletinSplitter} goes through it in this order:
 *
 * <ol>
 *   <li>{@code formats}: a reader for each kind of file makes {@code lines} of it, whatever it is made of;
 *   <li>{@code headings}: page numbers and the like are taken off, and each item's heading gets a line of its own;
 *   <li>{@code outline}: the contents list is found and what each line is, from which the items follow;
 *   <li>what is known of the whole bulletin: its {@code BulletinTitle} and its {@code ReferenceDate}, and for each section its category
 *       ({@code Categories}).
 * </ol>
 */
package bulletins.stream.splitting;
