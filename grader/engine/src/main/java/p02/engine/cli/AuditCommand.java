package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.batch.MarkedSubmission;
import p02.engine.batch.Roster;
import p02.engine.intake.Inbox;
import p02.engine.marking.MarkingOptions;
import p02.engine.model.Feedback;
import p02.engine.model.GradedTask;
import p02.engine.model.Problem;
import p02.engine.model.Submission;
import p02.engine.model.Task;
import p02.worker.FactKeys;
import p02.worker.ParameterKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade audit}: how well fixtures and tolerances tell right from wrong. */
@Command(
    name = "audit",
    description = "Prints each task's margins, and how well mistakes are named.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All distances are in units of the task's tolerance: a right answer stays below",
      "1. \"worst right\" is the largest error of any correct variant of grader/corpus;",
      "\"nearest wrong\" the misconception that comes closest to the truth; \"closest",
      "two\" the misconceptions that are hardest to tell from each other. Both must be",
      "100 at least; 1.75 where weights are drawn at random and a test decides.",
      "\"edges\" are the cases that cost a quarter at most, however many are missed.",
      "",
      "Then every slip of grader/corpus/slips is marked, which strangers to the",
      "catalogue wrote and which say what their right name is. \"lose\" are those that",
      "lose points; precision is the share of rightly named among named, recall that",
      "among those that should have a name."
    })
final class AuditCommand implements Callable<Integer> {
  private static final String STUDENT = "audit";

  private final Kit kit;
  private final PrintWriter out;

  @Option(names = "--names", description = "Only names slips, and lists those that are still open.")
  private boolean namesOnly;

  @Option(names = "--margins", description = "Only margins, and no slips.")
  private boolean marginsOnly;

  AuditCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Grader grader = Grader.open(kit);
    int narrow = namesOnly ? 0 : printMargins(grader);
    if (!marginsOnly) {
      printNames(grader);
    }
    return narrow == 0 ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private int printMargins(Grader grader) throws IOException, InterruptedException {
    Map<String, Margins> margins = measure(grader);
    int narrow = 0;
    out.printf("%-6s %12s  %-42s %s%n", "task", "worst right", "nearest wrong", "closest two");
    for (Problem problem : grader.assignment().problems()) {
      for (Task task : problem.tasks()) {
        Margins found = margins.get(task.number());
        if (found != null) {
          boolean wide = found.isWide();
          narrow += wide ? 0 : 1;
          out.printf("%-6s %s%s%n", task.number(), found, wide ? "" : "  NARROW");
          if (!found.edges().isEmpty()) {
            out.printf("%-6s %12s  %s%n", "", "edges", found.edges());
          }
        }
      }
    }
    out.printf("%d tasks audited, %d too narrow%n", margins.size(), narrow);
    return narrow;
  }

  private Map<String, Margins> measure(Grader grader) throws IOException, InterruptedException {
    Map<String, Margins> margins = new TreeMap<>();
    MarkingOptions options = MarkingOptions.trusted(ParameterKeys.DETAIL, "audit");
    for (Marked each : marked(grader, "correct", options)) {
      each.tasks().forEach(task -> add(margins, task));
    }
    return margins;
  }

  private void printNames(Grader grader) throws IOException, InterruptedException {
    for (String set : new Corpus(kit).slips()) {
      Slips slips = new Slips();
      for (Marked slip : marked(grader, set, MarkingOptions.TRUSTED)) {
        slips.add(slip.variant(), slip.tasks());
      }
      out.printf("%nslips of %s%n", set);
      slips.lines().forEach(out::println);
      if (namesOnly) {
        slips.open().forEach(out::println);
      }
    }
  }

  /** A variant, and the tasks of the problem that it is about. */
  private record Marked(Corpus.Variant variant, List<GradedTask> tasks) {}

  /** The variants of a set, marked as one class. */
  private List<Marked> marked(Grader grader, String set, MarkingOptions options)
      throws IOException, InterruptedException {
    Corpus corpus = new Corpus(kit);
    List<Corpus.Variant> variants =
        grader.assignment().problems().stream()
            .flatMap(problem -> corpus.read(set, problem.number()).stream())
            .toList();
    List<Submission> submissions = new ArrayList<>();
    for (Corpus.Variant variant : variants) {
      submissions.add(variant.submission().named("%05d".formatted(submissions.size())));
    }
    List<MarkedSubmission> marked = grader.mark(Inbox.of(submissions), Roster.of(STUDENT), options);
    return IntStream.range(0, variants.size())
        .mapToObj(i -> new Marked(variants.get(i), tasks(variants.get(i), marked.get(i))))
        .toList();
  }

  private static List<GradedTask> tasks(Corpus.Variant variant, MarkedSubmission marked) {
    return marked.report().problems().stream()
        .filter(each -> each.problem().number().equals(variant.problem()))
        .flatMap(each -> each.tasks().stream())
        .toList();
  }

  private static void add(Map<String, Margins> margins, GradedTask task) {
    Map<String, String> facts = new TreeMap<>();
    for (Feedback.Detail detail : task.feedback().details()) {
      facts.put(detail.key(), detail.value());
    }
    if (facts.containsKey(FactKeys.AUDIT_ERROR)) {
      double error = Double.parseDouble(facts.get(FactKeys.AUDIT_ERROR));
      double wanted = Double.parseDouble(facts.get(FactKeys.AUDIT_WANTED));
      Margins found =
          new Margins(
              error,
              facts.get(FactKeys.AUDIT_NEAREST),
              facts.get(FactKeys.AUDIT_CLOSEST),
              wanted,
              facts.get(FactKeys.AUDIT_EDGES));
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
   * @param edges what the task's edges are called
   */
  private record Margins(
      double worst, String nearest, String closest, double wanted, String edges) {
    Margins worse(Margins other) {
      return new Margins(Math.max(worst, other.worst), nearest, closest, wanted, edges);
    }

    boolean isWide() {
      return worst < 1 && distance(nearest) >= wanted && distance(closest) >= wanted;
    }

    private static double distance(String margin) {
      return Double.parseDouble(margin.substring(0, margin.indexOf(' ')));
    }

    private static String shown(String margin) {
      String name = margin.substring(margin.indexOf(' ') + 1);
      double distance = distance(margin);
      String number =
          Double.isInfinite(distance) ? "∞" : String.format(Locale.ROOT, "%.2g", distance);
      return name.isEmpty() ? "–" : number + " " + name;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%12.2g  %-42s %s", worst, shown(nearest), shown(closest));
    }
  }
}
