package p02.precheck.allow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What to write instead of what was refused.
 *
 * @param sentences by the beginning of a refused name; the longest that fits is told
 */
public record Advice(Map<String, String> sentences) {
  private static final String RESOURCE = "advice.txt";

  /** Copies the sentences. */
  public Advice {
    sentences = Collections.unmodifiableMap(new TreeMap<>(sentences));
  }

  /** Reads the sentences that come with the engine. */
  public static Advice standard() {
    try (InputStream in = Advice.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  private static Advice parse(String text) {
    Map<String, String> sentences = new TreeMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+=\\s+", 2))
        .forEach(
            halves ->
                Stream.of(halves[0].split(",\\s*"))
                    .forEach(name -> sentences.put(name.equals("*") ? "" : name, halves[1])));
    return new Advice(sentences);
  }

  /** The sentence for a name such as {@code java.lang.System.exit}. */
  public String on(String name) {
    for (int length = name.length(); length > 0; length--) {
      String sentence = sentences.get(name.substring(0, length));
      if (sentence != null) {
        return sentence;
      }
    }
    return sentences.getOrDefault("", "");
  }
}
