package p02.engine.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.tree.PackageName;
import p02.worker.ProblemPackages;

/** Sources that lie anywhere: their {@code package} line says where they belong. */
final class Loose {
  private static final Pattern PROBLEM = Pattern.compile("p02\\.(" + ProblemPackages.NAME + ")");
  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

  /** A group that may repeat for ever would overflow the stack; no type has more modifiers. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "\\bpublic\\s++(?:(?:final|abstract|sealed|non-sealed|strictfp)\\s++){0,4}+"
              + "(?:class|interface|enum|record)\\s++("
              + NAME
              + ")");

  private Loose() {}

  /** The problem's package, as {@code problem31}, that a source says it is in. */
  static Optional<String> problem(byte[] source) {
    return problem(Decoding.of(source).text());
  }

  private static Optional<String> problem(String text) {
    return PackageName.declaredIn(text)
        .map(PROBLEM::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  /** Problem and class of a source; nothing if it does not say. */
  static Optional<RelevantFiles.Place> place(String path, byte[] source) {
    String text = Decoding.of(source).text();
    return problem(text)
        .flatMap(
            problem ->
                className(path, text)
                    .map(name -> new RelevantFiles.Place(problem, "p02." + problem + "." + name)));
  }

  /** The file's name if such a type is in it, else that of its public type: downloads rename. */
  private static Optional<String> className(String path, String text) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String stem = file.substring(0, file.length() - ".java".length());
    Pattern declared =
        Pattern.compile("\\b(?:class|interface|enum|record)\\s++" + Pattern.quote(stem) + "\\b");
    if (stem.matches(NAME) && declared.matcher(text).find()) {
      return Optional.of(stem);
    }
    Matcher publicType = PUBLIC.matcher(text);
    return publicType.find() ? Optional.of(publicType.group(1)) : Optional.empty();
  }
}
