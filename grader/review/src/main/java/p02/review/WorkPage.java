package p02.review;

import java.util.List;
import java.util.Optional;
import p02.desk.evidence.RunsTable;
import p02.engine.report.CodePart;

/**
 * What a student handed in beside an answer.
 *
 * @param question as {@code 3.5b}
 * @param name whose it is
 * @param experimentsFirst whether the question is about the experiments
 * @param code of the question's problem
 * @param codeMissing why there is none; empty if there is
 * @param experiments the student's log; nothing if it is no table
 * @param log the same as it was handed in; empty without one
 */
public record WorkPage(
    String question,
    String name,
    boolean experimentsFirst,
    List<CodePart> code,
    String codeMissing,
    Optional<RunsTable> experiments,
    String log) {
  /** As text a log is only looked at to see why it is no table, which its first pages show. */
  private static final int LONGEST_LOG = 20_000;

  /** A choice: the question's own runs stand first, and the rows behind stay in the file. */
  private static final int MOST_ROWS = 200;

  /** Copies the list. */
  public WorkPage {
    code = List.copyOf(code);
  }

  /**
   * The work of one student.
   *
   * @param namesHidden whether nothing may tell who it is
   */
  static WorkPage of(
      ReviewedClass those, StudentCode codes, String question, int number, boolean namesHidden) {
    String submission = those.submission(number);
    String log = those.answers().experiments(submission);
    StudentCode.Code code = codes.of(submission, question);
    return new WorkPage(
        question,
        namesHidden ? "this student" : submission,
        those.questions().rubrics().get(question).experiments(),
        code.parts().stream().map(WorkPage::plain).toList(),
        code.missing().inWords(namesHidden),
        RunsTable.of(log).map(table -> table.ownFirst(question)),
        log.substring(0, Math.min(LONGEST_LOG, log.length())));
  }

  /** Folders say nothing that is looked for here, and may name people. */
  private static CodePart plain(CodePart part) {
    return new CodePart(
        part.file().substring(part.file().lastIndexOf('/') + 1), part.line(), part.text());
  }

  /** Rows that are shown. */
  public List<RunsTable.Row> rows() {
    return experiments.stream().flatMap(table -> table.rows().stream()).limit(MOST_ROWS).toList();
  }

  /** How many rows are not. */
  public int more() {
    return experiments.map(table -> Math.max(0, table.rows().size() - MOST_ROWS)).orElse(0);
  }
}
