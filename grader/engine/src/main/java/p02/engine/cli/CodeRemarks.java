package p02.engine.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import p02.engine.model.Assignment;
import p02.engine.model.Compilation;
import p02.engine.model.Problem;
import p02.precheck.screen.ReadyMade;

/** What a report says of a submission's code, beside its verdicts. */
record CodeRemarks(Assignment assignment) {
  /**
   * The remarks.
   *
   * @param compiled what became of each problem handed in, by package
   * @param own class files of what compiled, by name
   */
  List<String> on(SortedMap<String, Compilation> compiled, SortedMap<String, byte[]> own) {
    List<String> remarks = new ArrayList<>(standIns(compiled, own));
    remarks.addAll(readyMade(own));
    return remarks;
  }

  /** Problems whose place the reference took where another problem's code calls them. */
  private List<String> standIns(
      SortedMap<String, Compilation> compiled, SortedMap<String, byte[]> own) {
    List<String> remarks = new ArrayList<>();
    for (Problem problem : assignment.problems()) {
      if (compiled.get(problem.packageName()) instanceof Compilation.NotCompiled
          && isCalled("p02/" + problem.packageName() + "/", own)) {
        remarks.add(
            "Where other code of yours calls problem %s, the reference stood in: yours does not compile."
                .formatted(problem.number()));
      }
    }
    return remarks;
  }

  /** Whether a class of another package names this one. */
  private static boolean isCalled(String packageName, SortedMap<String, byte[]> own) {
    return own.entrySet().stream()
        .filter(each -> !each.getKey().startsWith(packageName.replace('/', '.')))
        .anyMatch(each -> new String(each.getValue(), ISO_8859_1).contains(packageName));
  }

  /** Tasks that a library call answers: they count, and the report says what was missed. */
  private List<String> readyMade(SortedMap<String, byte[]> own) {
    List<String> remarks = new ArrayList<>();
    for (Problem problem : assignment.problems()) {
      String prefix = "p02." + problem.packageName() + ".";
      String calls =
          ReadyMade.in(own.subMap(prefix, prefix + Character.MAX_VALUE), problem.readyMade())
              .stream()
              .map(
                  each ->
                      "%s calls %s (%s:%d)"
                          .formatted(each.method(), each.call(), each.file(), each.line()))
              .collect(Collectors.joining("; "));
      if (!calls.isEmpty()) {
        remarks.add(
            "Ready-made in %s: %s. That counts in full; but the tasks are there to write the formulas once."
                .formatted(problem.number(), calls));
      }
    }
    return remarks;
  }
}
