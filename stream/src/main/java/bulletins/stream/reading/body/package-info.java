/** Which lines are the article: four voters choose, trimming takes off what does not belong, and a page without an article is told. */
package bulletins.stream.reading.body;
