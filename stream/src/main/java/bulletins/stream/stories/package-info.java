/**
 * Which articles are reprints of one another, and which only look alike. {@code StoryBook} is the door: it looks up by
 * {@code Clues} what may be the same, lets {@code Reprints} compare the {@code Imprint} of both (how much of one text the other
 * holds: {@code TextSketch}; which numbers and places differ: {@code Facts}, read from {@code Words}), and keeps each
 * {@code GroupedStory}.
 */
package bulletins.stream.stories;
