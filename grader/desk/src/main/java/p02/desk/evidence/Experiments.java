package p02.desk.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Accuracies in the text, held against the student's own log of experiments. */
final class Experiments {
  private static final List<String> COLUMNS =
      List.of("train_accuracy", "validation_accuracy", "test_accuracy");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * To read a number takes as long as the square of its digits: more than these nobody measures.
   */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,40})?");

  private Experiments() {}

  /** A figure of the log. */
  private record Logged(BigDecimal value, String place) {}

  /** One line for each accuracy in the text. */
  static List<Evidence> of(String text, String log) {
    List<TextNumbers.Found> figures = AccuracyFigures.of(text);
    if (log.isBlank()) {
      return figures.isEmpty()
          ? List.of()
          : List.of(
              evidence(
                  "%d accuracies in the text, and no runs.csv was handed in."
                      .formatted(figures.size()),
                  "the submission"));
    }
    Optional<List<Logged>> logged = logged(log);
    if (logged.isEmpty()) {
      return List.of(evidence("runs.csv cannot be read as a table.", "runs.csv"));
    }
    return figures.stream().map(each -> held(each, logged.get())).distinct().toList();
  }

  private static Evidence held(TextNumbers.Found figure, List<Logged> logged) {
    List<Logged> same = logged.stream().filter(each -> agree(figure, each.value())).toList();
    return same.isEmpty()
        ? evidence("%s is no accuracy of any run.".formatted(figure.written()), "runs.csv")
        : evidence(
            "%s is an accuracy of a run.".formatted(figure.written()),
            "runs.csv, "
                + same.stream().limit(3).map(Logged::place).collect(Collectors.joining(", ")));
  }

  /** As far as the text says digits. */
  private static boolean agree(TextNumbers.Found figure, BigDecimal logged) {
    BigDecimal exact = figure.percent() ? logged.multiply(HUNDRED) : logged;
    return figure.readings().stream()
        .anyMatch(each -> exact.setScale(each.scale(), RoundingMode.HALF_UP).compareTo(each) == 0);
  }

  private static Optional<List<Logged>> logged(String log) {
    return RunsTable.of(log).map(Experiments::logged);
  }

  private static List<Logged> logged(RunsTable table) {
    List<Logged> logged = new ArrayList<>();
    for (RunsTable.Row row : table.rows()) {
      for (String column : COLUMNS) {
        String place = "line %d (%s)".formatted(row.line(), column.replace('_', ' '));
        table
            .cell(row, column)
            .flatMap(Experiments::number)
            .ifPresent(value -> logged.add(new Logged(value, place)));
      }
    }
    return logged;
  }

  private static Optional<BigDecimal> number(String written) {
    String cell = written.strip().replace(',', '.');
    return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
  }

  private static Evidence evidence(String says, String source) {
    return new Evidence(Evidence.Kind.EXPERIMENT, says, source);
  }
}
