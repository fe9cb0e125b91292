package bulletins.ingest.visiting;

import bulletins.ingest.sources.SourceSettings;
import bulletins.model.CanonicalUrl;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a folder source that count, by the urls that they have. */
final class WatchedFolder {
    private static final int DEEPEST = 64;

    private final String prefix;
    private final Path folder;
    private final Globs globs;

    WatchedFolder(SourceSettings source) {
        this.prefix = "file:///" + source.id() + "/";
        this.folder = Path.of(source.place());
        this.globs = new Globs(source.watching().include());
    }

    /**
     * What there is now.
     *
     * @param files by their urls
     * @param closed urls of the folders that cannot be read and of the links that lead nowhere now: what lies there is not gone
     */
    record Listing(Map<String, Path> files, Set<String> closed) {
        boolean mayHold(String url) {
            return files.containsKey(url)
                    || closed.stream().anyMatch(place -> url.equals(place) || url.startsWith(place + "/"));
        }
    }

    /** @return what the urls of all its files begin with */
    String prefix() {
        return prefix;
    }

    Listing listing() throws IOException {
        Listing listing = new Listing(new HashMap<>(), new HashSet<>());
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isSymbolicLink()) listing.closed().add(url(file));
                if (attributes.isRegularFile() && globs.match(folder.relativize(file)))
                    listing.files().put(url(file), file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) throw e;
                if (Files.isDirectory(file)) listing.closed().add(url(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                if (e != null && visited.equals(folder)) throw e;
                if (e != null) listing.closed().add(url(visited));
                return FileVisitResult.CONTINUE;
            }
        });
        return listing;
    }

    private String url(Path file) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        // Of a name that is not written in UTF-8, only its bytes are its own.
        String path = relative.indexOf('\ufffd') < 0 ? relative.replace("%", "%25") : bytes(file);
        String escaped = path.replace("?", "%3F").replace("#", "%23").replace(";", "%3B");
        return CanonicalUrl.of(prefix + escaped).orElseThrow();
    }

    private String bytes(Path file) {
        String path = folder.toUri().relativize(file.toUri()).getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
