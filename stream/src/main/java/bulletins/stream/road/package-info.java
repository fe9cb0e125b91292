/**
 * The topology: {@link bulletins.stream.road.Road} reads top to bottom and names every node. A node is a thin shell over one
 * of the finders beside it; what it says is a value of {@link bulletins.stream.road.told.Told}, and what it keeps is in one of the stores
 * of {@link bulletins.stream.road.told.Remembered}. By url: {@code Taking}, {@code ReadingDocuments}, {@code Joining}, {@code Awaiting},
 * {@code Answering}. By article id: {@code Arriving}, {@code Enriching}, {@code Deciding}, {@code Checking}, {@code Judging}. For all:
 * {@code Grouping}.
 */
package bulletins.stream.road;
