/** What the nodes of the road tell one another, each as a value, and what they remember between records. */
package bulletins.stream.road.told;
