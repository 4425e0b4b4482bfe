package p02.engine.compile;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import p02.engine.model.SourceFile;

/**
 * Tells whether problems can be compiled together and still see nothing of each other. To use a
 * class of another package a source must write that package's name.
 */
final class Separate {
  private Separate() {}

  static boolean are(SortedMap<String, List<SourceFile>> problems) {
    return problems.entrySet().stream()
        .allMatch(
            problem ->
                problem.getValue().stream()
                    .noneMatch(
                        source -> namesAnother(source, problem.getKey(), problems.keySet())));
  }

  private static boolean namesAnother(SourceFile source, String own, Set<String> packages) {
    // A name may hide behind a unicode escape.
    return source.text().contains("\\u")
        || packages.stream().anyMatch(name -> !name.equals(own) && source.text().contains(name));
  }
}
