package p02.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.rubric.RubricChecks;
import p02.engine.rubric.RubricFiles;

/**
 * What an author can forget, found from the files alone: every task needs a hidden test, a public
 * test, a hint and a TODO, and points must add up and be what students read.
 */
public final class AuthorsGate {
  /** A nudge, the step, the formula. */
  private static final int HINTS = 3;

  private final Kit kit;
  private final HiddenTests tests;
  private final List<String> complaints = new ArrayList<>();

  private AuthorsGate(Kit kit, HiddenTests tests) {
    this.kit = kit;
    this.tests = tests;
  }

  /** One line for each thing that is missing or wrong; empty if all is well. */
  public static List<String> complaints(Kit kit, HiddenTests tests) throws IOException {
    AuthorsGate gate = new AuthorsGate(kit, tests);
    Skeletons skeletons = Skeletons.of(kit.referenceSources(), kit.skeletonSources());
    gate.complaints.addAll(skeletons.differences());
    gate.checkTasks(skeletons.todos().keySet());
    gate.checkPoints();
    gate.complaints.addAll(PublishedPoints.complaints(kit, tests.assignment()));
    gate.complaints.addAll(
        RubricChecks.complaints(
            RubricFiles.read(kit.rubrics()), kit.answerSheets(), kit.modelAnswers()));
    return gate.complaints;
  }

  private void checkTasks(Set<String> todos) throws IOException {
    Map<String, Integer> publicTests = PublicTests.byTask(kit.publicTestSources());
    Set<String> hidden = new TreeSet<>();
    for (Problem problem : tests.assignment().problems()) {
      for (Task task : problem.tasks()) {
        if (!hidden.add(task.number())) {
          complaints.add("task " + task.number() + " has two hidden tests");
        }
      }
    }
    Set<String> all = new TreeSet<>(hidden);
    all.addAll(todos);
    all.addAll(publicTests.keySet());
    for (String task : all) {
      require(hidden.contains(task), task, "no hidden test (@Task in grader/hidden)");
      require(todos.contains(task), task, "no TODO (// @solution in solutions)");
      require(publicTests.containsKey(task), task, "no public test (@Tag in exercises/src/test)");
      Path hint = kit.hints().resolve(task + ".md");
      require(Files.exists(hint), task, "no hint (" + kit.home().relativize(hint) + ")");
      require(
          !Files.exists(hint) || stages(hint) == HINTS,
          task,
          "not three hints, each below a line that begins with ##");
    }
    checkStrayHints(all);
  }

  private static long stages(Path hint) throws IOException {
    try (var lines = Files.lines(hint)) {
      return lines.filter(line -> line.startsWith("## ")).count();
    }
  }

  private void checkStrayHints(Set<String> tasks) throws IOException {
    try (var files = Files.list(kit.hints())) {
      for (Path hint : files.sorted().toList()) {
        String task = hint.getFileName().toString().replaceFirst("\\.md$", "");
        require(tasks.contains(task), task, "a hint without a task");
      }
    }
  }

  private void require(boolean holds, String task, String complaint) {
    if (!holds) {
      complaints.add("task " + task + ": " + complaint);
    }
  }

  private void checkPoints() {
    for (Problem problem : tests.assignment().problems()) {
      double declared = tests.declaredPoints().getOrDefault(problem.number(), Double.NaN);
      if (problem.points() != declared) {
        complaints.add(
            "problem %s: its tasks' points add up to %s, its @Problem says %s"
                .formatted(problem.number(), problem.points(), declared));
      }
    }
  }
}
