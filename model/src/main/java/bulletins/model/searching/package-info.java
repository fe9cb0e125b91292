/** What the stages and commands ask of the index, apart from the server that answers. */
package bulletins.model.searching;
