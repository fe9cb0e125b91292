/**
 * Which lines are sections, headings of items and texts, and the items that come of them. {@code Digest} is the door: {@code Outline}
 * makes rows of the lines, takes the contents list off and lets {@code Parts} say what each row is; {@code Entries} makes an item of
 * each heading and the rows under it.
 */
package bulletins.stream.splitting.outline;
