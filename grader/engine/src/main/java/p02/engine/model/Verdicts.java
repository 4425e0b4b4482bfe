package p02.engine.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdicts on a submission, not yet points.
 *
 * @param results problem number to one result for each of its tasks, in order
 * @param remarks for the report, about the submission as a whole
 */
public record Verdicts(SortedMap<String, List<TaskResult>> results, List<String> remarks) {
  /** Copies the collections. */
  public Verdicts {
    results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    remarks = List.copyOf(remarks);
  }

  /** The grader could not tell, in every task of an assignment. */
  public static Verdicts faults(Assignment assignment, String reason) {
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : assignment.problems()) {
      List<TaskResult> faults =
          problem.tasks().stream()
              .map(task -> new TaskResult(task, new Outcome.GraderFault(reason)))
              .toList();
      results.put(problem.number(), faults);
    }
    return new Verdicts(results, List.of());
  }

  /** Whether no problem of an assignment is left to judge. */
  public boolean isWhole(Assignment assignment) {
    return results.size() == assignment.problems().size();
  }

  /** These verdicts, and those of another reading of the same submission; its remarks win. */
  public Verdicts and(Verdicts newer) {
    SortedMap<String, List<TaskResult>> all = new TreeMap<>(results);
    all.putAll(newer.results);
    return new Verdicts(all, newer.remarks);
  }
}
