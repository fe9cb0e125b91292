/** What every stage owes: in = out + unchanged + duplicates + rejected + waiting, counted and published. */
package bulletins.model.counts;
