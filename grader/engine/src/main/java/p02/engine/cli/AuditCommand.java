package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.author.Corpus;
import p02.engine.model.Feedback;
import p02.engine.model.GradedTask;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.run.Asked;
import picocli.CommandLine.Command;

/** {@code grade audit}: how well fixtures and tolerances tell right from wrong. */
@Command(
    name = "audit",
    description = "Prints each task's margins between right and wrong answers.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All distances are in units of the task's tolerance: a right answer stays below",
      "1. \"worst right\" is the largest error of any correct variant of grader/corpus;",
      "\"nearest wrong\" the misconception that comes closest to the truth; \"closest",
      "two\" the misconceptions that are hardest to tell from each other. Both must be",
      "100 at least; 1.75 where weights are drawn at random and a test decides."
    })
final class AuditCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  AuditCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    kit.requireBuilt();
    HiddenTests tests = HiddenTests.read(kit.hiddenJar());
    Map<String, Margins> margins = measure(tests);
    int narrow = 0;
    out.printf("%-6s %12s  %-42s %s%n", "task", "worst right", "nearest wrong", "closest two");
    for (Problem problem : tests.assignment().problems()) {
      for (Task task : problem.tasks()) {
        Margins found = margins.get(task.number());
        if (found != null) {
          boolean wide = found.isWide();
          narrow += wide ? 0 : 1;
          out.printf("%-6s %s%s%n", task.number(), found, wide ? "" : "  NARROW");
        }
      }
    }
    out.printf("%d tasks audited, %d too narrow%n", margins.size(), narrow);
    return narrow == 0 ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private Map<String, Margins> measure(HiddenTests tests) throws IOException {
    Map<String, Margins> margins = new TreeMap<>();
    Reference reference = Reference.read(kit.referenceClasses(), tests.givenTypes());
    Asked asked = new Asked("audit", List.of(), Map.of("p02.detail", "audit"));
    try (Marker marker = new Marker(kit, tests, reference)) {
      for (Problem problem : tests.assignment().problems()) {
        for (Corpus.Variant variant : new Corpus(kit).read("correct", problem.number())) {
          marker.mark(variant.submission(), asked, List.of()).problems().stream()
              .filter(each -> each.problem().equals(problem))
              .flatMap(each -> each.tasks().stream())
              .forEach(task -> add(margins, task));
        }
      }
    }
    return margins;
  }

  private static void add(Map<String, Margins> margins, GradedTask task) {
    Map<String, String> facts = new TreeMap<>();
    for (Feedback.Detail detail : task.feedback().details()) {
      facts.put(detail.key(), detail.value());
    }
    if (facts.containsKey("audit.error")) {
      double error = Double.parseDouble(facts.get("audit.error"));
      double wanted = Double.parseDouble(facts.get("audit.wanted"));
      Margins found =
          new Margins(error, facts.get("audit.nearest"), facts.get("audit.closest"), wanted);
      margins.merge(task.task().number(), found, Margins::worse);
    }
  }

  /**
   * A task's margins.
   *
   * @param worst largest error of a right answer
   * @param nearest distance and name of the misconception nearest to the truth
   * @param closest distance and names of the two misconceptions nearest to each other
   * @param wanted least distance of both; 100, and less where numbers are drawn at random
   */
  private record Margins(double worst, String nearest, String closest, double wanted) {
    Margins worse(Margins other) {
      return new Margins(Math.max(worst, other.worst), nearest, closest, wanted);
    }

    boolean isWide() {
      return worst < 1 && distance(nearest) >= wanted && distance(closest) >= wanted;
    }

    private static double distance(String told) {
      return Double.parseDouble(told.substring(0, told.indexOf(' ')));
    }

    private static String told(String margin) {
      String name = margin.substring(margin.indexOf(' ') + 1);
      double distance = distance(margin);
      String number = Double.isInfinite(distance) ? "∞" : "%.2g".formatted(distance);
      return name.isEmpty() ? "–" : number + " " + name;
    }

    @Override
    public String toString() {
      return "%12.2g  %-42s %s".formatted(worst, told(nearest), told(closest));
    }
  }
}
