/** Markup of pages as trees, in bounded memory. */
package bulletins.model.markup;
