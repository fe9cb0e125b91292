package bulletins.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A copy of the samples whose links lead to another port, so that a test does not meet a demo that runs on this machine. */
final class SamplesElsewhere {
    private static final String SHIPPED = "127.0.0.1:8642";

    private final Path folder;
    private final int port;

    private SamplesElsewhere(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static SamplesElsewhere copy(Path folder) throws IOException {
        Path shipped = Path.of(System.getProperty("bulletins.root")).resolve("samples");
        SamplesElsewhere samples = new SamplesElsewhere(folder, freePort());
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, samples.moved(file));
            }
        }
        return samples;
    }

    Path settings() {
        return folder.resolve("local.yaml");
    }

    Path site() {
        return folder.resolve("site");
    }

    Path bulletins() {
        return folder.resolve("bulletins");
    }

    int port() {
        return port;
    }

    private byte[] moved(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".docx") ? zip(bytes) : replaced(bytes);
    }

    /** The new port has as many digits, so that offsets inside a PDF stay right. */
    private byte[] replaced(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(SHIPPED, "127.0.0.1:" + port)
                .replace("port: 8642", "port: " + port)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(replaced(in.readAllBytes()));
            }
        }
        return out.toByteArray();
    }

    private static int freePort() {
        return FreePorts.among(
                IntStream.range(7000, 9999).filter(port -> port != 8642).map(port -> 9999 - (port * 31) % 2999));
    }
}
