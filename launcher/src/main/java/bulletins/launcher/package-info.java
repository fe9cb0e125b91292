/** The commands of {@code ./bulletins}; knows all the other modules, and they do not know it. Starts at {@link bulletins.launcher.Main}. */
package bulletins.launcher;
