package p02.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.TypedCommand.HOME;
import static p02.desk.TypedCommand.done;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import p02.desk.overview.InventedClass;
import p02.engine.assignment.Kit;
import p02.engine.batch.AnswerFolder;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;

/** A marked class with written answers, as a batch leaves it. */
final class AnsweringClass {
  final Path marks;

  /** Of three: one answered everything as the solutions do, one 3.3 alone, one nothing. */
  AnsweringClass(Path folder) throws IOException {
    marks = folder.resolve("marks");
    InventedClass.write(marks, 3, 7);
    Questions.copy(new Kit(HOME), marks);
    SortedMap<String, String> all = new TreeMap<>();
    for (String question : Questions.read(marks).rubrics().keySet()) {
      all.put(question + ".md", sheet(question) + model(question));
    }
    keep("student-00000", all, List.of());
    keep("student-00001", new TreeMap<>(Map.of("3.3.md", sheet("3.3") + "=Width <b>wins</b>.\n")));
    keep("student-00002", new TreeMap<>(Map.of("3.3.md", sheet("3.3"))));
  }

  void keep(String who, SortedMap<String, String> texts) throws IOException {
    keep(who, texts, List.of());
  }

  void keep(String who, SortedMap<String, String> texts, List<String> doubts) throws IOException {
    AnswerFolder.keep(marks, who, new WrittenAnswers(texts, new TreeMap<>(), doubts));
  }

  static String sheet(String question) throws IOException {
    return Files.readString(HOME.resolve("exercises/answers").resolve(question + ".md"));
  }

  private static String model(String question) throws IOException {
    return Files.readString(HOME.resolve("solutions/answers").resolve(question + ".md"));
  }

  /** The table, as the command writes it. */
  List<Map<String, String>> table() throws IOException {
    Path csv = marks.resolveSibling("table.csv");
    done("written", marks, "--csv", csv);
    String text = Files.readString(csv, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    List<Map<String, String>> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    format.parse(new StringReader(text.substring(1))).forEach(row -> rows.add(row.toMap()));
    return rows;
  }

  /** The table with other cells, as a spreadsheet of another country writes it. */
  Path filled(BiFunction<Map<String, String>, Integer, String> mark) throws IOException {
    List<Map<String, String>> rows = table();
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').setHeader(header(rows)).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (int i = 0; i < rows.size(); i++) {
        Map<String, String> row = new LinkedHashMap<>(rows.get(i));
        row.put("mark", mark.apply(row, i));
        printer.printRecord(Stream.of(header(rows)).map(row::get).toList());
      }
    }
    Path csv = marks.resolveSibling("filled.csv");
    Files.writeString(csv, text, StandardCharsets.UTF_8);
    return csv;
  }

  private static String[] header(List<Map<String, String>> rows) {
    return WrittenSheet.COLUMNS.stream().filter(rows.get(0)::containsKey).toArray(String[]::new);
  }

  String line(String file, String who) throws IOException {
    return Files.readAllLines(marks.resolve(file)).stream()
        .filter(line -> line.startsWith(who + ","))
        .findFirst()
        .orElseThrow();
  }

  /** The id of what a command decided, with which it begins what it prints. */
  static String id(String printed) {
    return printed.substring(0, 8);
  }

  /** The cells of somebody's line in final.csv: the mark is the seventh, the maximum the eighth. */
  String[] cells(String who) throws IOException {
    return line("final.csv", who).split(",", -1);
  }

  String report(String who) throws IOException {
    return Files.readString(marks.resolve("reports").resolve(who + ".html"));
  }

  /** Changes a rubric of this class alone: commands with the kit would bring back the kit's. */
  void rubric(String question, String before, String after) throws IOException {
    Path file = marks.resolve("questions").resolve(question + ".yaml");
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replaceFirst(before, after));
  }
}
