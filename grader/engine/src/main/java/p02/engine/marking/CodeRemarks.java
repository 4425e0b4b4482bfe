package p02.engine.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import p02.engine.failure.PlainText;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.precheck.screen.ReadyMade;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Unseeded;
import p02.worker.ProblemPackages;

/** What a report says of a submission's code, beside its verdicts. */
record CodeRemarks(Assignment assignment) {
  /**
   * The remarks.
   *
   * @param own class files of what compiled, by name
   * @param refusals what is refused of it
   */
  List<String> on(SortedMap<String, byte[]> own, List<Refusal> refusals) {
    List<String> remarks = new ArrayList<>(readyMade(own));
    remarks.addAll(unseeded(own));
    refusals.stream()
        .map(each -> each.message() + " It costs the tasks that reach it, and no others.")
        .distinct()
        .forEach(remarks::add);
    return remarks;
  }

  /** Chance without a seed, where the task gives one: at home every run differs. */
  private List<String> unseeded(SortedMap<String, byte[]> own) {
    return assignment.problems().stream()
        .map(problem -> ProblemPackages.full(problem.packageName()) + ".")
        .flatMap(prefix -> Unseeded.in(own.subMap(prefix, prefix + Character.MAX_VALUE)).stream())
        .map(
            each ->
                "%s:%d: %s draws without the seed that the method is given, so that every run gives other numbers. Write new Random(seed), or hand the seed on."
                    .formatted(PlainText.name(each.file()), each.line(), each.call()))
        .distinct()
        .toList();
  }

  /** Tasks that a library call answers: they count, and the report says what was missed. */
  private List<String> readyMade(SortedMap<String, byte[]> own) {
    List<String> remarks = new ArrayList<>();
    for (Problem problem : assignment.problems()) {
      String prefix = ProblemPackages.full(problem.packageName()) + ".";
      String calls =
          ReadyMade.in(own.subMap(prefix, prefix + Character.MAX_VALUE), problem.readyMade())
              .stream()
              .map(
                  each ->
                      "%s calls %s (%s:%d)"
                          .formatted(
                              each.method(), each.call(), PlainText.name(each.file()), each.line()))
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
