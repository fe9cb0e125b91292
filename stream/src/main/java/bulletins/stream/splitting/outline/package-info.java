/** Which lines are sections, headings of items, texts, contents lists and furniture. */
package bulletins.stream.splitting.outline;
