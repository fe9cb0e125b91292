/**
 * One class for each command: a {@link bulletins.launcher.commands.ServersCommand}, or a {@link
 * bulletins.launcher.commands.ServerlessCommand} where it needs no server.
 */
package bulletins.launcher.commands;
