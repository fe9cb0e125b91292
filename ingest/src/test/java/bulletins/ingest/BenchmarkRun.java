package bulletins.ingest;

import java.time.Duration;
import java.util.stream.Stream;

/** Pages per second, and how much processor time each took here, and in the site's and the broker's processes. */
record BenchmarkRun(double perSecond, double here, double servers) {
    @Override
    public String toString() {
        return String.format("%.0f pages/s (%.0f + %.0f us of processor each)", perSecond, here, servers);
    }

    /** Runs from its start to its stop. */
    record Watch(int pages, long begin, Duration here, Duration servers) {
        static Watch start(int pages) {
            return new Watch(pages, System.nanoTime(), spentHere(), spentByServers());
        }

        BenchmarkRun stop() {
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new BenchmarkRun(pages / seconds, each(spentHere(), here), each(spentByServers(), servers));
        }

        private double each(Duration now, Duration before) {
            return now.minus(before).toNanos() / 1e3 / pages;
        }

        private static Duration spentHere() {
            return processorTime(Stream.of(ProcessHandle.current()));
        }

        private static Duration spentByServers() {
            return processorTime(ProcessHandle.current().descendants());
        }

        private static Duration processorTime(Stream<ProcessHandle> processes) {
            return processes
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }
}
