package p02.precheck.compile;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which problems see nothing of the others. To use a class of another package a source must
 * write that package's name; given types are the same for all and may be named.
 *
 * @param problems packages of all problems, as {@code problem31}
 * @param givenType tells by binary name which types are given
 */
record Separation(Set<String> problems, Predicate<String> givenType) {
  private static final Pattern QUALIFIED = Pattern.compile("p02\\.\\w+\\.\\w+");

  /** Those of these problems whose sources name no other. */
  SortedMap<String, List<SourceFile>> of(SortedMap<String, List<SourceFile>> all) {
    SortedMap<String, List<SourceFile>> separate = new TreeMap<>();
    all.forEach(
        (name, sources) -> {
          if (sources.stream().noneMatch(source -> namesAnother(source.text(), name))) {
            separate.put(name, sources);
          }
        });
    return separate;
  }

  private boolean namesAnother(String source, String own) {
    // A name may hide behind a unicode escape.
    if (source.contains("\\u")) {
      return true;
    }
    // Nearly none names another, and finding that out is quicker than taking given types out.
    return holdsAnother(source, own) && holdsAnother(withoutGiven(source), own);
  }

  private boolean holdsAnother(String text, String own) {
    return problems.stream().anyMatch(name -> !name.equals(own) && text.contains(name));
  }

  private String withoutGiven(String text) {
    return QUALIFIED
        .matcher(text)
        .replaceAll(
            found ->
                givenType.test(found.group()) ? "given" : Matcher.quoteReplacement(found.group()));
  }
}
