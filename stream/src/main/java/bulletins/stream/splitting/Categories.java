package bulletins.stream.splitting;

import bulletins.model.Shipped;
import bulletins.model.settings.FileMistake;
import bulletins.model.settings.YamlText;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.text.Letters;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections that are known, by the headings that editors print over them. */
public final class Categories {
    private static final String SHIPPED = "/bulletins/stream/splitting/categories.yaml";

    private final Map<String, String> idByHeading = new LinkedHashMap<>();
    /** Also of those whose headings all mean others by the user's file. */
    private final Map<String, String> nameById = new LinkedHashMap<>();

    /**
     * One kind of section.
     *
     * @param id stable, as {@code flexible-employment}
     * @param name for people, and a heading too
     * @param headings that mean it
     */
    public record Category(String id, String name, List<String> headings) {
        public Category {
            if (id == null || !id.matches("[a-z0-9][a-z0-9-]*"))
                throw new IllegalArgumentException(
                        "a category's id must be lower-case letters, digits and hyphens, not: " + id);
            if (headings == null || headings.isEmpty())
                throw new IllegalArgumentException("category " + id + " has no headings; list at least one");
            if (name == null) name = headings.get(0);
            headings = List.copyOf(headings);
        }
    }

    private record Shelf(@Nullable List<Category> categories) {
        List<Category> all() {
            return categories == null ? List.of() : categories;
        }
    }

    private Categories() {}

    /**
     * Loads the shipped categories and the user's.
     *
     * @param userFile YAML with {@code categories: [{id, name, headings}]}; one with a shipped id adds its headings to it
     * @throws IllegalArgumentException with a message for people when the file cannot be used
     */
    public static Categories load(@Nullable Path userFile) {
        Categories categories = new Categories();
        new Shipped(Categories.class, SHIPPED).yaml(Shelf.class).all().forEach(categories::add);
        if (userFile != null) categories.addAll(userFile);
        return categories;
    }

    private void addAll(Path userFile) {
        try {
            addAll(userFile, YamlText.of(userFile));
        } catch (IOException e) {
            throw new IllegalArgumentException("categories file " + FileMistake.in(userFile, e), e);
        }
    }

    private void addAll(Path userFile, String written) {
        try {
            new YAMLMapper().readValue(written, Shelf.class).all().forEach(this::add);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "categories file " + userFile + ": " + e.getOriginalMessage()
                            + "; write a list 'categories' of entries with id, name and headings",
                    e);
        }
    }

    private void add(Category category) {
        for (String heading : category.headings()) idByHeading.put(Letters.of(heading), category.id());
        idByHeading.putIfAbsent(Letters.of(category.name()), category.id());
        nameById.putIfAbsent(category.id(), category.name());
    }

    /** @return the id of the category that a printed heading means, also where it is worded a little differently */
    public Optional<String> of(String heading) {
        String folded = Letters.of(Heading.bare(heading));
        String exact = idByHeading.get(folded);
        if (exact != null) return Optional.of(exact);
        return SectionNames.nearest(folded, idByHeading.keySet()).map(idByHeading::get);
    }

    /** @return what categories are called */
    public Set<String> ids() {
        return Set.copyOf(nameById.keySet());
    }

    /** @return what people call them, by their ids */
    public Map<String, String> names() {
        return Collections.unmodifiableMap(nameById);
    }

    /** @return the known headings as they compare, without spaces and punctuation */
    Set<String> foldedHeadings() {
        return Set.copyOf(idByHeading.keySet());
    }
}
