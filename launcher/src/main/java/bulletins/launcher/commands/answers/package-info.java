/** What the commands print: as text for people, as JSON for programs. */
package bulletins.launcher.commands.answers;
