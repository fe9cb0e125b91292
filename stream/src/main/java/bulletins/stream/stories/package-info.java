/** Which articles are reprints of one another, and which only look alike: what is compared, and the groups. */
package bulletins.stream.stories;
