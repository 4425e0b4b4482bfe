package p02.desk.decided;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import p02.desk.decision.Decisions;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.written.ClassAnswers;
import p02.desk.written.WrittenPart;
import p02.engine.report.BriefList;
import p02.engine.rubric.Questions;
import p02.engine.who.People;

/**
 * The marks of a class under everything that was decided.
 *
 * @param marks what the grader found
 * @param decisions all of them
 * @param questions that are asked in writing
 * @param answers what was handed in for them
 * @param each a submission's mark, in the order of the results
 * @param people who handed in
 * @param lateness of whom nobody knows how late they were, where that costs points
 */
public record DecidedClass(
    Marks marks,
    Decisions decisions,
    Questions questions,
    ClassAnswers answers,
    List<DecidedMark> each,
    People people,
    Optional<String> lateness) {
  /** Copies the list. */
  public DecidedClass {
    each = List.copyOf(each);
  }

  /** Reads decisions and lateness beside the results, and applies them. */
  public static DecidedClass of(Marks marks) throws IOException {
    return ClassRecords.read(marks.folder()).decide(marks, 0);
  }

  /**
   * The same with what was read.
   *
   * @param least what others of the class can earn at most, if that is known already; else 0
   */
  static DecidedClass of(Marks marks, ClassRecords records, ClassAnswers answers, double least) {
    Decisions decisions = records.decisions();
    Questions questions = records.questions();
    boolean begun = isWrittenBegun(decisions, questions);
    WrittenPart written = new WrittenPart(questions, answers, decisions.standing());
    ClassRulings rulings = ClassRulings.of(decisions.standing());
    double most = Math.max(least, most(marks, rulings));
    Deciding deciding =
        new Deciding(
            rulings,
            records.late(),
            most,
            result -> begun ? Optional.of(written.of(result.submission())) : Optional.empty());
    List<DecidedMark> each = marks.results().stream().map(deciding::of).toList();
    People people = records.people();
    Optional<String> lateness = lateness(rulings, each, people);
    return new DecidedClass(marks, decisions, questions, answers, each, people, lateness);
  }

  private static Optional<String> lateness(
      ClassRulings rulings, List<DecidedMark> each, People people) {
    List<String> unknown =
        each.stream()
            .map(DecidedMark::line)
            .filter(line -> line.late().isEmpty() && line.whole().isPresent())
            .map(line -> people.called(line.submission()))
            .toList();
    return rulings.late().isEmpty() || unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "lateness costs points, but nobody knows how late these came: %s. Run the batch again with --roster CSV --due WHEN"
                .formatted(BriefList.of(unknown)));
  }

  private static double most(Marks marks, ClassRulings rulings) {
    return marks.results().stream().mapToDouble(r -> most(r, rulings)).max().orElse(0);
  }

  private static double most(Result result, ClassRulings rulings) {
    TaskDeciding deciding = new TaskDeciding(rulings);
    return result.tests().stream().mapToDouble(test -> deciding.of(test, List.of()).most()).sum();
  }

  /** The lines of {@code final.csv}, with what people are called. */
  public List<FinalMark> lines() {
    SortedMap<String, String> names = people.names();
    return each.stream()
        .map(DecidedMark::line)
        .map(
            line ->
                line.calledBy(
                    people.called(line.submission()), names.getOrDefault(line.submission(), "")))
        .toList();
  }

  /** The mark of one submission. */
  public Optional<DecidedMark> find(String submission) {
    return each.stream().filter(mark -> mark.result().submission().equals(submission)).findFirst();
  }

  /** What somebody must look at: damaged lines, contradictions, marks that moved, what hangs. */
  public List<String> notes() {
    ClassNotes notes = new ClassNotes(decisions, questions, people);
    notes.add(this);
    return notes.all();
  }

  /** How far the written answers are marked, in one line; nothing where none was handed in. */
  public Optional<String> progress() {
    return Progress.of(this).inWords();
  }

  /** Whether somebody marked a written answer, so that the written part counts for everybody. */
  public boolean isWrittenBegun() {
    return isWrittenBegun(decisions, questions);
  }

  private static boolean isWrittenBegun(Decisions decisions, Questions questions) {
    return WrittenPart.isBegun(decisions.standing(), questions);
  }

  /** Whether every line could be read, nothing contradicts itself, and nothing is in doubt. */
  public boolean isSettled() {
    return decisions.isSettled();
  }
}
