package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import p02.engine.batch.ResultFiles;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.report.MarkedTasks;
import p02.engine.report.NumberStyle;
import p02.engine.who.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade diff}: whose marks a change would move. */
@Command(
    name = "diff",
    description = "Shows whose marks differ between two output folders of grade batch.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "After a change of hidden tests, mark into a second folder and look before you",
      "let it count:",
      "",
      "  ./grade batch submissions --out marks-new",
      "  ./grade diff marks marks-new"
    })
final class DiffCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "OLD", description = "folder of an earlier batch")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "folder of a later batch")
  private Path fresh;

  DiffCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    SortedMap<String, MarkedTasks> before = results(old);
    SortedMap<String, MarkedTasks> after = results(fresh);
    List<People> people = List.of(People.read(fresh), People.read(old));
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    int moved = 0;
    for (String id : ids) {
      List<String> lines = lines(before.get(id), after.get(id));
      if (!lines.isEmpty()) {
        moved++;
        out.printf(
            "%s: %s -> %s%n", called(id, people), total(before.get(id)), total(after.get(id)));
        lines.forEach(line -> out.println("  " + PlainText.of(line)));
      }
    }
    out.printf("%d of %d submissions differ%n", moved, ids.size());
    return ExitCode.JUDGED;
  }

  /** By the later batch, if it knows the person: its roster may be the better one. */
  private static String called(String id, List<People> batches) {
    return batches.stream()
        .map(each -> each.called(id))
        .filter(name -> !name.equals(PlainText.of(id)))
        .findFirst()
        .orElse(PlainText.of(id));
  }

  private static List<String> lines(MarkedTasks before, MarkedTasks after) {
    List<String> lines = new ArrayList<>();
    if (before == null || after == null) {
      lines.add(before == null ? "only in NEW" : "only in OLD");
      return lines;
    }
    TreeSet<String> tasks = new TreeSet<>(before.tasks().keySet());
    tasks.addAll(after.tasks().keySet());
    for (String task : tasks) {
      String was = before.mark(task);
      String is = after.mark(task);
      if (!was.equals(is)) {
        lines.add("%s: %s -> %s".formatted(task, was, is));
      }
    }
    if (lines.isEmpty() && !before.state().equals(after.state())) {
      lines.add("%s -> %s".formatted(before.state(), after.state()));
    }
    return lines;
  }

  private static String total(MarkedTasks marks) {
    if (marks == null) {
      return "none";
    }
    return marks.state().equals("graded") ? NumberStyle.text(marks.score()) : "not graded";
  }

  private static SortedMap<String, MarkedTasks> results(Path folder) throws IOException {
    SortedMap<String, MarkedTasks> all = new TreeMap<>();
    for (Map.Entry<String, Path> each : ResultFiles.in(folder).entrySet()) {
      all.put(each.getKey(), read(each.getValue()));
    }
    return all;
  }

  private static MarkedTasks read(Path file) throws IOException {
    try {
      return MarkedTasks.of(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("%s is not a result of grade batch".formatted(file));
    }
  }
}
