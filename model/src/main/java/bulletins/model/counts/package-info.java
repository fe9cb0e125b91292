/** What every stage owes: in = out + unchanged + duplicates + rejected, counted and published. */
package bulletins.model.counts;
