package p02.engine.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that stand in texts, as far as nobody has them by chance. */
final class NumbersIn {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])\\d+(?:[.,]\\d+)?(?:[eE][-+]?\\d+)?(?![\\w.]*[A-Za-z])");

  /** 0, 0.5, 12 and the like are anybody's. */
  private static final int FEWEST_DIGITS = 4;

  private NumbersIn() {}

  /** Those of one text, without their signs. */
  static Set<BigDecimal> text(String text) {
    return NUMBER
        .matcher(text.replace("_", ""))
        .results()
        .map(each -> new BigDecimal(each.group().replace(',', '.')).stripTrailingZeros())
        .filter(each -> each.precision() >= FEWEST_DIGITS)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of many texts. */
  static Set<BigDecimal> texts(Collection<String> texts) {
    return text(String.join("\n", texts));
  }

  /** Those of all text files below a folder. */
  static Set<BigDecimal> below(Path folder) throws IOException {
    Set<BigDecimal> numbers = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> isText(each.toString())).toList()) {
        numbers.addAll(text(Files.readString(file)));
      }
    }
    return numbers;
  }

  private static boolean isText(String name) {
    return name.endsWith(".java") || name.endsWith(".md") || name.endsWith(".properties");
  }
}
