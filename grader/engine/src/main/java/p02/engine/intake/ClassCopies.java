package p02.engine.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import p02.engine.model.ProblemSources;

/**
 * All files of a submission that claim to be one class.
 *
 * @param paths never empty, the best claim first
 * @param home where sources lie in the kit
 */
record ClassCopies(List<String> paths, String home) {
  /** The source folder of the kit. */
  static final String HOME = "/exercises/src/main/java/";

  /** Deeper than any path. */
  private static final int ELSEWHERE = 1_000_000;

  /** Orders them: under their home first, then the shallowest. */
  static ClassCopies ranked(List<String> paths, String home) {
    Comparator<String> byRank = Comparator.comparing(path -> rank(path, home));
    return new ClassCopies(
        paths.stream().sorted(byRank.thenComparing(Comparator.naturalOrder())).toList(), home);
  }

  /** The one that counts. */
  String best() {
    return paths.get(0);
  }

  /** Two that differ and have the same claim, if nobody but the instructor can choose. */
  Optional<ProblemSources.Ambiguous> unclear(UnaryOperator<String> text) {
    return paths.stream()
        .skip(1)
        .filter(other -> rank(other, home) == rank(best(), home))
        .filter(other -> !text.apply(other).equals(text.apply(best())))
        .map(other -> new ProblemSources.Ambiguous(best(), other))
        .findFirst();
  }

  private static int rank(String path, String home) {
    return path.split("/").length + (("/" + path).contains(home) ? 0 : ELSEWHERE);
  }
}
