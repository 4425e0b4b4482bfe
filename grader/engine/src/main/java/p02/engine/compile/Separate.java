package p02.engine.compile;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.model.SourceFile;

/**
 * Tells whether problems can be compiled together and still see nothing of each other. To use a
 * class of another package a source must write that package's name; given types are the same for
 * all and may be named.
 */
final class Separate {
  private static final Pattern QUALIFIED = Pattern.compile("p02\\.\\w+\\.\\w+");

  private Separate() {}

  static boolean are(SortedMap<String, List<SourceFile>> problems, Predicate<String> givenType) {
    return problems.entrySet().stream()
        .allMatch(
            problem ->
                problem.getValue().stream()
                    .map(source -> withoutGiven(source.text(), givenType))
                    .noneMatch(text -> namesAnother(text, problem.getKey(), problems.keySet())));
  }

  private static boolean namesAnother(String text, String own, Set<String> packages) {
    // A name may hide behind a unicode escape.
    return text.contains("\\u")
        || packages.stream().anyMatch(name -> !name.equals(own) && text.contains(name));
  }

  private static String withoutGiven(String text, Predicate<String> givenType) {
    return QUALIFIED
        .matcher(text)
        .replaceAll(
            found ->
                givenType.test(found.group()) ? "given" : Matcher.quoteReplacement(found.group()));
  }
}
