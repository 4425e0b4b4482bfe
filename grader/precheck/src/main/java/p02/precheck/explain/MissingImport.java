package p02.precheck.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.precheck.allow.Allowlist;
import p02.precheck.compile.Diagnostic;
import p02.precheck.text.Wrapping;

/** A class of Java, ND4J or the kit that is used and not imported. */
final class MissingImport {
  /** A class in front of a dot looks like a variable to the compiler. */
  private static final Pattern SYMBOL =
      Pattern.compile("cannot find symbol\\s+symbol:\\s+(?:class|variable) ([A-Z]\\w*)");

  private static final List<String> KIT = List.of("p02.kit.TodoException", "p02.kit.Variant");

  private static final List<String> KNOWN = all();

  /** Where one name means several classes, a beginner's is the first that lies in one of these. */
  private static final List<String> LIKELY =
      List.of("java.util.", "org.nd4j.linalg.api.", "org.nd4j.linalg.", "java.", "p02.", "org.");

  private MissingImport() {}

  /** Which line to write; nothing if the error is another, or the class is not known. */
  static Optional<PlainError> explain(Diagnostic error) {
    Matcher symbol = SYMBOL.matcher(error.message());
    if (!symbol.find()) {
      return Optional.empty();
    }
    String name = symbol.group(1);
    return known(name)
        .map(
            found ->
                found.endsWith("." + name)
                    ? imported(name, found)
                    : "there is no class %s. Is %s meant? Small and capital letters count."
                        .formatted(name, found.substring(found.lastIndexOf('.') + 1)))
        .map(sentence -> PlainError.at(error, sentence));
  }

  private static String imported(String name, String found) {
    return "%s is not imported. Write this below the package line: %s"
        .formatted(name, Wrapping.unbroken("import " + found + ";"));
  }

  private static Optional<String> known(String name) {
    return KNOWN.stream()
        .filter(each -> simple(each).equalsIgnoreCase(name))
        .min(
            Comparator.comparing((String each) -> !simple(each).equals(name))
                .thenComparing(MissingImport::rank)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static List<String> all() {
    Stream<String> allowed =
        Allowlist.standard().types().keySet().stream()
            .filter(each -> !each.contains("$"))
            .map(each -> each.replace('/', '.'));
    return Stream.concat(allowed, KIT.stream()).toList();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static int rank(String name) {
    int rank = 0;
    while (rank < LIKELY.size() && !name.startsWith(LIKELY.get(rank))) {
      rank++;
    }
    return rank;
  }
}
