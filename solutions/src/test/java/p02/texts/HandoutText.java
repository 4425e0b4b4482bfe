package p02.texts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The handout's own words, plain: without the assignment's, and formulas without their TeX. */
final class HandoutText {
  private static final Path HANDOUT = Path.of("../handout/src/main");

  /** Signs of TeX, and how they are read. */
  private static final Map<String, String> SIGNS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("\\cdot", "·"),
              Map.entry("\\sigma", "σ"),
              Map.entry("\\phi", "φ"),
              Map.entry("\\alpha", "α"),
              Map.entry("\\beta", "β"),
              Map.entry("\\gamma", "γ"),
              Map.entry("\\varepsilon", "ε"),
              Map.entry("\\epsilon", "ε"),
              Map.entry("\\mu", "μ"),
              Map.entry("\\leftarrow", "←"),
              Map.entry("\\partial", "∂")));

  private HandoutText() {}

  /**
   * All that the handout says: its text, what figures say as they stand still, and as they move.
   */
  static List<String> paragraphs() {
    return Stream.of(
            parts("markdown", ".md", HandoutText::markdown),
            parts("explorables", ".js", ScriptTexts::of),
            parts("java/p02/handout/figure", "Figure.java", HandoutText::strings))
        .flatMap(Function.identity())
        .map(HandoutText::plain)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Stream<String> parts(
      String folder, String end, Function<String, Stream<String>> split) {
    return Handed.below(HANDOUT.resolve(folder))
        .filter(file -> file.toString().endsWith(end))
        .sorted()
        .map(Handed::text)
        .flatMap(split);
  }

  /** Paragraphs, and tables row by row; what is quoted is the assignment's. */
  private static Stream<String> markdown(String text) {
    return Arrays.stream(text.replaceAll("(?m)^>.*$", "").split("\\R\\s*\\R|\\R(?=[|-])"));
  }

  private static Stream<String> strings(String source) {
    return Stream.of(source.replaceAll("(?s)^.*?\\{", "").split("\"")).filter(x -> x.contains(" "));
  }

  /** In lower case, on one line, with formulas as they are typed without TeX. */
  static String plain(String text) {
    String plain = text.replaceAll("\\\\(?:operatorname|mathrm|mathbf|text|textbf|boldsymbol)", "");
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      plain = plain.replaceAll("\\Q" + sign.getKey() + "\\E(?![a-z])", sign.getValue());
    }
    return plain
        .replaceAll("\\\\(?:tfrac|dfrac|frac|left|right|tilde|begin\\{\\w+}|end\\{\\w+})", "")
        .replaceAll("[`$*{}\\\\_]", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
