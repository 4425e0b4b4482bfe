package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.merge.Merging;
import p02.engine.who.People;

/** What {@code grade merge} prints at the end. */
record MergedSummary(PrintWriter out) {

  /** Prints, what was not graded last, and says how to exit. */
  int print(Merging.Merged merged, Path folder) throws IOException {
    People people = People.read(folder);
    SortedMap<String, String> open = new TreeMap<>();
    merged
        .gradebook()
        .forEach(
            (submission, score) -> {
              if (score.isEmpty()) {
                open.put(submission, merged.reasons().getOrDefault(submission, ""));
              }
            });
    out.printf(
        "%d shards, %d submissions, %d graded; mean of the automatic marks: %s%n",
        merged.shards(),
        merged.gradebook().size(),
        merged.gradebook().size() - open.size(),
        merged.gradebook().values().stream()
            .filter(score -> !score.isEmpty())
            .mapToDouble(Double::parseDouble)
            .average()
            .stream()
            .mapToObj(mean -> String.format(Locale.ROOT, "%.1f points", mean))
            .findFirst()
            .orElse("–"));
    merged.ignored().forEach(name -> out.printf("  left aside: %s%n", name));
    AttendanceLines.of(merged.attendance()).forEach(out::println);
    out.printf("Marks: %s%n", folder.resolve("gradebook.csv"));
    open.forEach(
        (submission, why) -> out.printf("NOT GRADED %s: %s%n", people.called(submission), why));
    return open.isEmpty() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }
}
