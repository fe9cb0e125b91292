package bulletins.launcher.running;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file of the rules folder gives the rule of which id: of several with one id, the first that was looked at. */
final class RuleIds {
    private final Map<Path, String> ids = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();

    Set<String> all() {
        return files.keySet();
    }

    boolean has(Path file) {
        return ids.containsKey(file);
    }

    /** @return the files that give a rule */
    Set<Path> files() {
        return ids.keySet();
    }

    /** @return another file that has the id */
    Optional<Path> holder(String id, Path besides) {
        return Optional.ofNullable(files.get(id)).filter(holder -> !holder.equals(besides));
    }

    /** @return whether the file had another id, which is free now */
    boolean put(Path file, String id) {
        String before = ids.put(file, id);
        files.put(id, file);
        return before != null && !before.equals(id) && files.remove(before, file);
    }

    /** @return whether an id is free now, as its file is gone */
    boolean retain(Set<Path> there) {
        files.values().retainAll(there);
        return ids.keySet().retainAll(there);
    }
}
