/** What a measure counts, for which period, and how it changed: the words around it. */
package bulletins.stream.quantities.figures;
