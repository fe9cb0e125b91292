package bulletins.stream.splitting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as no program would. */
final class WrittenPdf {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int objects;

    WrittenPdf() {
        write("%PDF-1.5\n");
    }

    void object(String object) {
        write(++objects + " 0 obj\n" + object + "\nendobj\n");
    }

    /** @return where it begins */
    int stream(String dictionary, byte[] content) {
        int begins = bytes.size();
        write(++objects + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
        bytes.writeBytes(content);
        write("\nendstream\nendobj\n");
        return begins;
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Without a table of its objects, which readers make up for by looking for them. */
    byte[] bytes() {
        write("trailer <</Root 1 0 R>>\n");
        return bytes.toByteArray();
    }

    byte[] bytes(int table) {
        write("startxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    static byte[] deflated(String text, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            byte[] block = text.repeat(Math.min(times, 1 << 16)).getBytes(StandardCharsets.ISO_8859_1);
            for (int done = 0; done < times; done += 1 << 16) deflater.write(block);
        }
        return bytes.toByteArray();
    }
}
