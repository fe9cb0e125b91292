/** Where dates start, how each is read, which days it means for one who writes on a given day, and what it is said for. */
package bulletins.stream.quantities.dates;
