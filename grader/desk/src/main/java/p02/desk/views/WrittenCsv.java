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
import p02.desk.written.QuestionMark;
import p02.desk.written.WrittenMark;
import p02.engine.files.OwnerOnly;
import p02.engine.report.Csv;
import p02.engine.report.Figures;

/**
 * {@code written.csv}: the written part beside {@code gradebook.csv}, a column for each question. A
 * question that is not marked is empty. As long as the part does not count there is no file.
 */
final class WrittenCsv {
  private WrittenCsv() {}

  static void write(DecidedClass marks) throws IOException {
    Path file = marks.marks().folder().resolve("written.csv");
    if (marks.each().stream().allMatch(mark -> mark.written().isEmpty())) {
      Files.deleteIfExists(file);
      return;
    }
    OwnerOnly.write(file, of(marks).getBytes(StandardCharsets.UTF_8));
  }

  private static String of(DecidedClass marks) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("submission", "student", "score", "max_score"));
    header.addAll(marks.questions().rubrics().keySet());
    rows.add(header);
    for (DecidedMark each : marks.each()) {
      each.written().ifPresent(written -> rows.add(row(each, written)));
    }
    return Csv.of(rows);
  }

  private static List<String> row(DecidedMark mark, WrittenMark written) {
    List<String> row = new ArrayList<>();
    row.add(mark.result().submission());
    row.add(mark.result().student());
    row.add(text(written.points()));
    row.add(Figures.text(written.most()));
    written.questions().stream().map(QuestionMark::points).forEach(each -> row.add(text(each)));
    return row;
  }

  private static String text(Optional<Double> points) {
    return points.map(Figures::text).orElse("");
  }
}
