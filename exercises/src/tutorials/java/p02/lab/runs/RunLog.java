package p02.lab.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import p02.lab.error.UserMistake;

/**
 * The file that every run adds lines to. It is never rewritten: what stands there stays, also what
 * a person or a spreadsheet has changed.
 *
 * @param file usually {@code exercises/answers/runs.csv}
 */
public record RunLog(Path file) {
  /** Files of older releases do without this column, and stay so. */
  private static final String PART = "part";

  private static final List<String> HEADER =
      List.of(
          "tutorial",
          "seed",
          "epochs",
          "activation",
          "optimizer",
          "train_accuracy",
          "validation_accuracy",
          "test_accuracy",
          "data",
          "seconds",
          PART);

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  /**
   * Adds one line, and the header before the first.
   *
   * @param tutorial its number
   * @throws UserMistake if the file cannot be written to
   */
  public void add(String tutorial, Run run) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      String header = header();
      List<String> cells =
          header.contains(PART) ? cells(tutorial, run) : withoutPart(tutorial, run);
      String text = beginning() + line(cells, delimiter(header));
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UserMistake(
          "this run could not be noted in %s (%s). If it is open in a spreadsheet, close it there"
              .formatted(file, e.getClass().getSimpleName()));
    }
  }

  /** What must come before a new line: the header, or the line end that an editor left out. */
  private String beginning() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return line(HEADER, ',');
    }
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
      end.seek(end.length() - 1);
      return end.read() == '\n' ? "" : "\n";
    }
  }

  /** The first line, or the one that a new file gets. */
  private String header() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return line(HEADER, ',');
    }
    // Latin-1 reads whatever a spreadsheet wrote; the header is ASCII.
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String first = lines.readLine();
      return first == null ? "" : first;
    }
  }

  /**
   * A spreadsheet may have saved the file with semicolons or tabs; then new lines have them, too.
   */
  private static char delimiter(String header) {
    int name = header.indexOf(HEADER.get(0));
    int next = name + HEADER.get(0).length();
    // An optional quote and byte-order mark stand before the name.
    if (name < 0 || name > 4 || next + 1 >= header.length()) {
      return ',';
    }
    char found = header.charAt(header.charAt(next) == '"' ? next + 1 : next);
    return found == ';' || found == '\t' ? found : ',';
  }

  private static List<String> withoutPart(String tutorial, Run run) {
    return cells(tutorial, run).subList(0, HEADER.indexOf(PART));
  }

  private static List<String> cells(String tutorial, Run run) {
    return List.of(
        tutorial,
        Long.toString(run.seed()),
        Integer.toString(run.epochs()),
        run.activation(),
        run.optimizer(),
        fraction(run.train()),
        fraction(run.validation()),
        fraction(run.test()),
        run.data(),
        String.format(Locale.ROOT, "%.1f", run.seconds()),
        run.part());
  }

  private static String fraction(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static String line(List<String> cells, char delimiter) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    return format.format(cells.stream().map(RunLog::harmless).toArray()) + "\n";
  }

  /** No spreadsheet may take a cell for a formula. */
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
