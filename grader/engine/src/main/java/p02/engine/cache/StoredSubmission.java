package p02.engine.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.model.TaskResult;
import p02.engine.model.Verdicts;

/**
 * What is kept of one submission.
 *
 * @param problems problem number to its verdicts
 * @param remarks about the submission as a whole
 */
public record StoredSubmission(Map<String, Kept> problems, List<String> remarks) {
  /** Copies the collections. */
  public StoredSubmission {
    problems = new TreeMap<>(problems);
    remarks = List.copyOf(remarks);
  }

  /**
   * Verdicts on one problem.
   *
   * @param kit digest of the hidden tests and the grader that gave them
   * @param others digest of the class's other ids if they had a say; else empty
   * @param tasks one for each task, in order
   */
  record Kept(String kit, String others, List<StoredVerdict> tasks) {}

  /**
   * What verdicts depend on beside the submission.
   *
   * @param kit problem number to a digest of hidden tests and grader
   * @param others digest of the class's other ids
   */
  public record Context(Map<String, String> kit, String others) {}

  /** A stored of verdicts; those that may be others next time are left out. */
  public static StoredSubmission of(Verdicts judged, Context context) {
    SortedMap<String, Kept> problems = new TreeMap<>();
    judged
        .results()
        .forEach(
            (number, results) -> {
              List<StoredVerdict> tasks =
                  results.stream().map(StoredVerdict::of).flatMap(Optional::stream).toList();
              if (tasks.size() == results.size()) {
                boolean asked = results.stream().anyMatch(each -> each.feedback().othersAsked());
                problems.put(
                    number,
                    new Kept(context.kit().get(number), asked ? context.others() : "", tasks));
              }
            });
    return new StoredSubmission(problems, judged.remarks());
  }

  /** The verdicts that still hold. */
  public Verdicts judged(Assignment assignment, Context context) {
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : assignment.problems()) {
      Kept kept = problems.get(problem.number());
      if (kept != null && holds(kept, problem, context)) {
        List<TaskResult> again =
            IntStream.range(0, kept.tasks().size())
                .mapToObj(i -> kept.tasks().get(i).result(problem.tasks().get(i)))
                .toList();
        results.put(problem.number(), again);
      }
    }
    return new Verdicts(results, remarks);
  }

  private static boolean holds(Kept kept, Problem problem, Context context) {
    return kept.kit().equals(context.kit().get(problem.number()))
        && (kept.others().isEmpty() || kept.others().equals(context.others()))
        && kept.tasks().size() == problem.tasks().size();
  }
}
