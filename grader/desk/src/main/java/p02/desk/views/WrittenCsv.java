package p02.desk.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.DecidedMark;
import p02.desk.written.WrittenMark;
import p02.engine.files.OwnerOnly;
import p02.engine.report.Csv;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Questions;

/**
 * {@code written.csv}: the written part beside {@code gradebook.csv}, a column for each question. A
 * question that is not marked is empty, and so is one that does not count for a student. As long as
 * the part does not count there is no file.
 */
final class WrittenCsv {
  private WrittenCsv() {}

  static void write(DecidedClass marks) throws IOException {
    write(marks.marks().folder(), marks.questions(), rows(marks));
  }

  /** The same with rows that were collected from parts of a class. */
  static void write(Path folder, Questions questions, List<List<String>> rows) throws IOException {
    Path file = folder.resolve("written.csv");
    if (rows.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    List<List<String>> all = new ArrayList<>();
    all.add(new ArrayList<>(List.of("submission", "student", "score", "max_score")));
    all.get(0).addAll(questions.rubrics().keySet());
    all.addAll(rows);
    OwnerOnly.write(file, Csv.of(all).getBytes(StandardCharsets.UTF_8));
  }

  /** A row for each submission whose written part counts. */
  static List<List<String>> rows(DecidedClass marks) {
    List<List<String>> rows = new ArrayList<>();
    for (DecidedMark each : marks.each()) {
      each.written().ifPresent(written -> rows.add(row(each, written)));
    }
    return rows;
  }

  private static List<String> row(DecidedMark mark, WrittenMark written) {
    List<String> row = new ArrayList<>();
    row.add(mark.result().submission());
    row.add(mark.result().student());
    row.add(text(written.points()));
    row.add(NumberStyle.text(written.most()));
    written.questions().forEach(each -> row.add(each.isExcused() ? "" : text(each.points())));
    return row;
  }

  private static String text(Optional<Double> points) {
    return points.map(NumberStyle::text).orElse("");
  }
}
