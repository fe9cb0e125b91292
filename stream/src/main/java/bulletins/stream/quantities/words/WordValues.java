package bulletins.stream.quantities.words;

import bulletins.model.Shipped;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words that are looked for at a given place of a text, each with what it stands for; of several that fit, the longest. */
public final class WordValues<T> {
    private final Map<String, T> byWord;
    private final WordSet words;

    public WordValues(Map<String, T> byWord) {
        this.byWord = Map.copyOf(byWord);
        this.words = new WordSet(byWord.keySet());
    }

    /** @return those of {@code list} in the file {@code values.yaml} beside {@code reader} */
    public static <T> WordValues<T> of(Class<?> reader, String list, Function<String, T> read) {
        Map<String, Map<String, String>> lists = new Shipped(reader, "values.yaml").yaml(new TypeReference<>() {});
        Map<String, T> byWord = new HashMap<>();
        Objects.requireNonNull(lists.get(list), list).forEach((word, value) -> byWord.put(word, read.apply(value)));
        return new WordValues<>(byWord);
    }

    /** @return the length of the word that starts at {@code at}, 0 when none does */
    public int at(String text, int at) {
        return words.at(text, at);
    }

    /** @return what the word stands for, null when it is none of these */
    @Nullable
    public T of(String word) {
        return byWord.get(word);
    }

    /** @return what the word at the cursor stands for, which is read; null when none is there */
    @Nullable
    public T take(Cursor cursor) {
        String word = cursor.take(words);
        return word == null ? null : byWord.get(word);
    }
}
