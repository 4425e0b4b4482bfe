package p02.review.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in {@code grader/benchmark/written}: answers, marks and labels. */
public final class WrittenData {
  static final Path FOLDER = Path.of("../benchmark/written");
  private static final Pattern HEADING =
      Pattern.compile("(?m)^# (?:Answer|Student) (\\d\\d)(?:, question (\\S+))?\\n");
  private static final Pattern LOG = Pattern.compile("(?s)```csv\\n(.*?)```\\n");

  private WrittenData() {}

  /**
   * One answer.
   *
   * @param id of two digits
   * @param question as {@code 3.3}
   * @param text in Markdown
   * @param log of experiments; empty without one
   */
  public record Given(String id, String question, String text, String log) {
    /** Odd ones may be read to mend the code; even ones are held back. */
    boolean isHeldBack() {
      return Integer.parseInt(id) % 2 == 0;
    }
  }

  /** The same criterion of one answer, marked by two. */
  record Marked(String question, String criterion, String answer, String first, String second) {}

  /** What somebody read in an answer. */
  record Label(String answer, String kind, String what) {}

  /** Answers to one question, from a file named after it. */
  public static List<Given> answers(String question) {
    return given(question + ".md", question);
  }

  /** Answers to several questions, with a log of experiments above each. */
  public static List<Given> runs() {
    return given("runs.md", "");
  }

  private static List<Given> given(String file, String question) {
    String all = read(file);
    List<Given> given = new ArrayList<>();
    Matcher heading = HEADING.matcher(all);
    boolean found = heading.find();
    while (found) {
      String id = heading.group(1);
      String of = question.isEmpty() ? heading.group(2) : question;
      int from = heading.end();
      found = heading.find();
      String below = all.substring(from, found ? heading.start() : all.length());
      Matcher log = LOG.matcher(below);
      boolean logged = question.isEmpty() && log.find();
      String text = logged ? below.substring(log.end()) : below;
      given.add(new Given(id, of, text.strip(), logged ? log.group(1) : ""));
    }
    return given;
  }

  /** Labelled answers, by the names of their two files. */
  record Labelled(String answers, String question, String labels) {
    List<Given> given() {
      return WrittenData.given(answers, question);
    }
  }

  /** Both marks of each criterion, from a file of such marks. */
  static List<Marked> marks(String file) {
    return rows(file, 5).stream()
        .map(row -> new Marked(row[0], row[2], row[1], row[3], row[4]))
        .toList();
  }

  static List<Label> labels(String file) {
    return rows(file, 3).stream().map(row -> new Label(row[0], row[1], row[2])).toList();
  }

  private static List<String[]> rows(String file, int columns) {
    List<String[]> rows = read(file).lines().skip(1).map(each -> each.split("\t", -1)).toList();
    if (rows.stream().anyMatch(row -> row.length != columns)) {
      throw new IllegalStateException("%s: each row has %d columns".formatted(file, columns));
    }
    return rows;
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
