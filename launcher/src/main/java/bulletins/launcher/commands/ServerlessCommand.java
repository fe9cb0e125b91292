package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.Answer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that needs no server. */
abstract class ServerlessCommand implements Callable<Integer> {
    @Mixin
    SettingsFile written = new SettingsFile();

    @Mixin
    Answer answer = new Answer();
}
