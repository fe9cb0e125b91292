/** Who and where: the table of places, reading an item's origin, finding places in running text, and the names of issuing bodies. */
package bulletins.stream.places;
