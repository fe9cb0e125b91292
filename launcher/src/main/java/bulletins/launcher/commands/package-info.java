/**
 * One class for each command; what several of them take is in {@link bulletins.launcher.commands.SettingsFile},
 * {@link bulletins.launcher.commands.Where} and {@link bulletins.launcher.commands.answers.Answer}.
 */
package bulletins.launcher.commands;
