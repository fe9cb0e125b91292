/** One class for each command; what several of them take is in {@link bulletins.launcher.commands.Where} and its like. */
package bulletins.launcher.commands;
