/** What a killed broker may leave of our transactions. */
package bulletins.model.transactions;
