package p02.desk.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import p02.desk.decided.DecidedClass;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.desk.written.Answer;
import p02.desk.written.CriterionMark;
import p02.desk.written.QuestionMark;
import p02.desk.written.WrittenChoice;
import p02.desk.written.WrittenPart;
import p02.engine.report.Csv;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Rubric;
import p02.precheck.text.OneForm;

/**
 * The table to mark in: a row for each criterion of each answer, question by question, with equal
 * answers beside each other. Answers that are empty have no row, since they are 0 by themselves;
 * nor have those that were decided on as a whole.
 */
final class WrittenSheet {
  static final String QUESTION = "question";
  static final String SUBMISSION = "submission";
  static final String CRITERION = "criterion";
  static final String MARK = "mark";
  static final String COMMENT = "comment";
  static final String ID = "id";

  /** All columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          QUESTION,
          SUBMISSION,
          CRITERION,
          "points",
          "asks",
          "choices",
          MARK,
          COMMENT,
          "answer",
          ID);

  /** Spreadsheets take 32,767 letters in a cell, and people far fewer. */
  private static final int LONGEST_ANSWER = 2_000;

  private WrittenSheet() {}

  /** One answer of one submission. */
  private record Row(String submission, QuestionMark mark) {}

  /** The file's content. */
  static String of(DecidedClass decided) {
    WrittenPart part =
        new WrittenPart(decided.questions(), decided.answers(), decided.decisions().standing());
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (String question : decided.questions().rubrics().keySet()) {
      List<Row> answers = new ArrayList<>();
      for (Result each : decided.marks().results()) {
        part.of(each.submission())
            .of(question)
            .filter(mark -> !(mark.answer() instanceof Answer.Empty) || mark.isBegun())
            .filter(mark -> mark.whole().isEmpty())
            .ifPresent(mark -> answers.add(new Row(each.submission(), mark)));
      }
      answers.sort(
          Comparator.comparing((Row row) -> bare(row.mark().answer().words()))
              .thenComparing(Row::submission));
      answers.forEach(
          row -> row.mark().criteria().forEach(each -> rows.add(row(question, row, each))));
    }
    return Csv.of(rows);
  }

  /** A mark on a text that is another one now is left out: somebody must give it again. */
  private static List<String> row(String question, Row row, CriterionMark mark) {
    Rubric.Criterion criterion = mark.criterion();
    boolean holds = !mark.isOfAnother(row.mark().answer());
    Optional<Decision> by = mark.by().filter(each -> holds);
    return List.of(
        question,
        row.submission(),
        criterion.id(),
        NumberStyle.text(criterion.points()),
        criterion.asks(),
        criterion.items().stream().map(WrittenSheet::choice).collect(Collectors.joining("\n")),
        by.map(Decision::what).map(WrittenSheet::text).orElse(""),
        by.map(Decision::why).orElse(""),
        shown(row.mark().answer()),
        by.map(Decision::id).orElse(""));
  }

  private static String choice(Rubric.Item item) {
    return "%s (%s): %s".formatted(item.id(), NumberStyle.text(item.points()), item.when());
  }

  static String text(Ruling ruling) {
    return WrittenChoice.text((Ruling.Written) ruling);
  }

  private static String shown(Answer answer) {
    if (answer instanceof Answer.Unread unread) {
      return "[not read: " + unread.why() + "]";
    }
    String words = answer.words();
    int end =
        words.offsetByCodePoints(
            0, Math.min(LONGEST_ANSWER, words.codePointCount(0, words.length())));
    return end == words.length()
        ? words
        : words.substring(0, end) + "… [cut: grade review shows all of it]";
  }

  private static String bare(String words) {
    return OneForm.lower(words).replaceAll("\\s+", " ");
  }
}
