package bulletins.model;

import java.util.concurrent.ThreadFactory;

/** Makes threads that keep no process alive. */
public record BackgroundThread(String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
