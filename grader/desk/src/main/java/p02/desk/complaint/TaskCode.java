package p02.desk.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import p02.engine.assignment.Kit;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.engine.repair.TaskMethods;
import p02.engine.repair.TaskSources;
import p02.engine.report.CodePart;
import p02.precheck.compile.SourceFile;

/** What a student wrote for one task. */
final class TaskCode {
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
}
