package p02.desk.complaint;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import p02.engine.assignment.Kit;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.engine.repair.TaskMethods;
import p02.engine.repair.TaskSources;
import p02.engine.report.CodePart;
import p02.precheck.compile.SourceFile;

/** What a student wrote for one task, or for a whole problem. */
public final class TaskCode {
  private TaskCode() {}

  /**
   * The task's methods, as the submission has them.
   *
   * @return none if they are missing
   */
  static List<CodePart> of(Kit kit, Submission submission, Problem problem, String task) {
    List<CodePart> parts = new ArrayList<>();
    if (submission.problems().get(problem.packageName()) instanceof ProblemSources.Found found) {
      for (SourceFile file : found.files()) {
        Map<String, Set<String>> tasks =
            kit.referenceSource(file.className()).map(TaskMethods::of).orElse(Map.of());
        TaskSources.of(file.text(), tasks.getOrDefault(task, Set.of()))
            .forEach(part -> parts.add(new CodePart(file.path(), part.line(), part.text())));
      }
    }
    return parts;
  }

  /**
   * All that a student wrote for a problem: the methods of its tasks, and the whole file where they
   * cannot be told from the rest.
   *
   * @return none if the problem was not handed in
   */
  public static List<CodePart> of(Kit kit, Submission submission, Problem problem) {
    List<CodePart> parts = new ArrayList<>();
    if (submission.problems().get(problem.packageName()) instanceof ProblemSources.Found found) {
      found.files().forEach(file -> parts.addAll(of(kit, file)));
    }
    return parts;
  }

  private static List<CodePart> of(Kit kit, SourceFile file) {
    Optional<Set<String>> methods =
        kit.referenceSource(file.className())
            .map(TaskMethods::of)
            .map(tasks -> tasks.values().stream().flatMap(Set::stream).collect(toSet()));
    if (methods.isPresent() && methods.get().isEmpty()) {
      // The kit's own, in which nobody has a task.
      return List.of();
    }
    List<CodePart> parts =
        methods.stream()
            .flatMap(names -> TaskSources.of(file.text(), names).stream())
            .map(part -> new CodePart(file.path(), part.line(), part.text()))
            .toList();
    return parts.isEmpty() ? List.of(new CodePart(file.path(), 1, file.text())) : parts;
  }
}
