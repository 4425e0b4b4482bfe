package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade unexplained}: wrong answers that many share and no misconception explains. */
@Command(
    name = "unexplained",
    description = "Clusters the wrong answers of a class that no misconception explains.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DIR is what grade batch --out wrote. The largest clusters come first, each with",
      "the draft of a catalogue entry for",
      "grader/hidden/src/main/java/p02/misconception.",
      "",
      "Example: ./grade unexplained marks"
    })
final class UnexplainedCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  UnexplainedCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  /** Wrong answers with the same values in the same task. */
  private record Cluster(String task, String values, List<Wrong> answers) {}

  /** One of them: whose, and what the test said of it. */
  private record Wrong(String submission, String message) {}

  @Override
  public Integer call() throws IOException {
    Assignment assignment = Grader.open(kit).assignment();
    List<Cluster> clusters = clusters();
    for (Cluster cluster : clusters) {
      print(assignment, cluster);
    }
    int answers = clusters.stream().mapToInt(cluster -> cluster.answers().size()).sum();
    out.printf("%d wrong answers without a name, in %d clusters%n", answers, clusters.size());
    return ExitCode.JUDGED;
  }

  private List<Cluster> clusters() throws IOException {
    Path file = folder.resolve("unexplained.csv");
    if (!Files.isRegularFile(file)) {
      throw new UserMistake(
          "%s: no unexplained.csv in there. Name the folder that grade batch --out wrote"
              .formatted(folder));
    }
    Map<List<String>, Cluster> clusters = new TreeMap<>(Comparator.comparing(String::valueOf));
    try {
      SavedTable table = SavedTable.read(file);
      for (List<String> row : table.rows()) {
        List<String> key = List.of(table.cell(row, "task"), table.cell(row, "values"));
        clusters
            .computeIfAbsent(key, k -> new Cluster(k.get(0), k.get(1), new ArrayList<>()))
            .answers()
            .add(new Wrong(table.cell(row, "submission"), table.cell(row, "message")));
      }
    } catch (IllegalArgumentException e) {
      throw new UserMistake("%s %s. Run grade batch again".formatted(file, e.getMessage()));
    }
    List<Cluster> largestFirst = new ArrayList<>(clusters.values());
    largestFirst.sort(
        (one, other) -> Integer.compare(other.answers().size(), one.answers().size()));
    return largestFirst;
  }

  private String packageName(Assignment assignment, String task) {
    return assignment
        .owner(task)
        .map(Problem::packageName)
        .orElseThrow(
            () ->
                new UserMistake(
                    "%s names task %s, which this assignment does not have. Run grade batch again"
                        .formatted(folder.resolve("unexplained.csv"), task)));
  }

  private void print(Assignment assignment, Cluster cluster) {
    List<String> who = cluster.answers().stream().map(Wrong::submission).toList();
    out.printf("%s  %d times: %s%n", cluster.task(), who.size(), String.join(", ", who));
    out.printf("  %s%n", cluster.answers().get(0).message());
    out.printf("  values: %s%n", cluster.values());
    out.printf(
        """
          package p02.misconception.%s;

          /** What they compute. */
          @Misconception(id = "name-it", tasks = {"%s"}, says = "What happened and where to look.")
          final class NameIt implements Mistake<…> {
            @Override
            public … in(… right) {
              return right…;  // must give: %s
            }
          }

        """,
        packageName(assignment, cluster.task()), cluster.task(), inSource(cluster.values()));
  }

  /**
   * What students' code said, as a comment of source code may hold it: javac reads an escaped line
   * break in a comment as one, and what follows as code, unless its backslash follows another.
   */
  private static String inSource(String said) {
    return said.replace("\\", "\\\\").replaceAll("\\R", " ");
  }
}
