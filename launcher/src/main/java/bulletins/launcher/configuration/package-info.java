/** What every command stands on: the settings of everything, and the way to say that something cannot be done. */
package bulletins.launcher.configuration;
