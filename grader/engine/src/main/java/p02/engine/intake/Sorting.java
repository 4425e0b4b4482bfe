package p02.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.model.Intake;
import p02.engine.model.ProblemSources;
import p02.engine.model.SourceFile;
import p02.engine.model.Submission;

/**
 * Makes a submission of raw files: which source belongs to which problem, and which copy counts.
 */
final class Sorting {
  private final RawFiles raw;
  private final Set<String> givenTypes;
  private final List<String> remarks;

  private Sorting(RawFiles raw, Set<String> givenTypes) {
    this.raw = raw;
    this.givenTypes = givenTypes;
    this.remarks = new ArrayList<>(raw.remarks());
  }

  static Intake sort(String id, RawFiles raw, Set<String> givenTypes) {
    Sorting sorting = new Sorting(raw, givenTypes);
    SortedMap<String, ProblemSources> problems = sorting.problems();
    if (problems.isEmpty()) {
      return new Intake.Unreadable(
          id, "there is no file p02/<problem>/<Name>.java in it; is it the right folder?");
    }
    return new Submission(id, Identity.declared(raw), problems, sorting.remarks);
  }

  private SortedMap<String, ProblemSources> problems() {
    SortedMap<String, SortedMap<String, List<String>>> byProblem = new TreeMap<>();
    for (String path : raw.files().keySet()) {
      Interest.place(path)
          .filter(place -> !givenTypes.contains(place.className()))
          .ifPresent(
              place ->
                  byProblem
                      .computeIfAbsent(place.problem(), problem -> new TreeMap<>())
                      .computeIfAbsent(place.className(), name -> new ArrayList<>())
                      .add(path));
    }
    SortedMap<String, ProblemSources> problems = new TreeMap<>();
    byProblem.forEach((problem, classes) -> problems.put(problem, sources(classes)));
    return problems;
  }

  private ProblemSources sources(SortedMap<String, List<String>> classes) {
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : classes.entrySet()) {
      List<String> ranked = each.getValue().stream().sorted(BY_RANK).toList();
      String best = ranked.get(0);
      for (String other : ranked.subList(1, ranked.size())) {
        if (rank(other).equals(rank(best)) && !text(other).equals(text(best))) {
          return new ProblemSources.Ambiguous(best, other);
        }
      }
      files.add(new SourceFile(best, each.getKey(), decoded(best)));
    }
    return new ProblemSources.Found(files);
  }

  private String decoded(String path) {
    Decoding decoding = Decoding.of(raw.files().get(path));
    if (!decoding.charset().equals(StandardCharsets.UTF_8)) {
      remarks.add("%s is not UTF-8; it was read as %s.".formatted(path, decoding.charset()));
    }
    return decoding.text();
  }

  private String text(String path) {
    return Decoding.of(raw.files().get(path)).text();
  }

  /** Deeper than any path. */
  private static final int ELSEWHERE = 1_000_000;

  private static final Comparator<String> BY_RANK =
      Comparator.comparing(Sorting::rank).thenComparing(Comparator.naturalOrder());

  /** Under exercises/src/main/java first, then the shallowest. */
  private static Integer rank(String path) {
    boolean home = ("/" + path).contains("/exercises/src/main/java/p02/");
    return path.split("/").length + (home ? 0 : ELSEWHERE);
  }
}
