package p02.desk.decided;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import p02.desk.decision.Decision;
import p02.desk.decision.Decisions;
import p02.desk.decision.Ruling;
import p02.desk.decision.Trouble;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.written.ClassAnswers;
import p02.desk.written.WrittenPart;
import p02.engine.report.BriefList;
import p02.engine.rubric.Questions;

/**
 * The marks of a class under everything that was decided.
 *
 * @param marks what the grader found
 * @param decisions all of them
 * @param questions that are asked in writing
 * @param answers what was handed in for them
 * @param each a submission's mark, in the order of the results
 * @param lateness of whom nobody knows how late they were, where that costs points
 */
public record DecidedClass(
    Marks marks,
    Decisions decisions,
    Questions questions,
    ClassAnswers answers,
    List<DecidedMark> each,
    Optional<String> lateness) {
  /** Copies the list. */
  public DecidedClass {
    each = List.copyOf(each);
  }

  /** Reads decisions and lateness beside the results, and applies them. */
  public static DecidedClass of(Marks marks) throws IOException {
    List<String> submissions = marks.results().stream().map(Result::submission).toList();
    return of(
        marks,
        Decisions.read(marks.folder()),
        LateDays.read(marks.folder()),
        Questions.read(marks.folder()),
        ClassAnswers.read(marks.folder(), submissions));
  }

  /** The same with what was read. */
  private static DecidedClass of(
      Marks marks, Decisions decisions, LateDays late, Questions questions, ClassAnswers answers) {
    boolean begun = WrittenPart.isBegun(decisions.standing());
    WrittenPart written = new WrittenPart(questions, answers, decisions.standing());
    ClassRulings rulings = ClassRulings.of(decisions.standing());
    double most = marks.results().stream().mapToDouble(r -> most(r, rulings)).max().orElse(0);
    Deciding deciding =
        new Deciding(
            rulings,
            late,
            most,
            result -> begun ? Optional.of(written.of(result.submission())) : Optional.empty());
    List<DecidedMark> each = marks.results().stream().map(deciding::of).toList();
    return new DecidedClass(marks, decisions, questions, answers, each, lateness(rulings, each));
  }

  private static Optional<String> lateness(ClassRulings rulings, List<DecidedMark> each) {
    List<String> unknown =
        each.stream()
            .map(DecidedMark::line)
            .filter(line -> line.late().isEmpty() && line.whole().isPresent())
            .map(FinalMark::submission)
            .toList();
    return rulings.late().isEmpty() || unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "lateness costs points, but nobody knows how late these came: %s. Mark with --roster CSV --due WHEN"
                .formatted(BriefList.of(unknown)));
  }

  private static double most(Result result, ClassRulings rulings) {
    TaskDeciding deciding = new TaskDeciding(rulings);
    return result.tests().stream().mapToDouble(test -> deciding.of(test, List.of()).most()).sum();
  }

  /** The lines of {@code final.csv}. */
  public List<FinalMark> lines() {
    return each.stream().map(DecidedMark::line).toList();
  }

  /** The mark of one submission. */
  public Optional<DecidedMark> find(String submission) {
    return each.stream().filter(mark -> mark.result().submission().equals(submission)).findFirst();
  }

  /** What somebody must look at: damaged lines, contradictions, marks that moved, what hangs. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    decisions.troubles().stream().map(Trouble::inWords).forEach(notes::add);
    decisions
        .standing()
        .conflicts()
        .forEach((subject, those) -> notes.add(Wording.conflict(subject, those)));
    each.forEach(
        mark -> mark.notes().forEach(note -> notes.add(mark.result().submission() + " " + note)));
    notes.addAll(hanging());
    lateness.ifPresent(notes::add);
    return notes;
  }

  /** How far the written answers are marked, in one line; nothing where none was handed in. */
  public Optional<String> progress() {
    return Progress.of(this).inWords();
  }

  /** Whether every line could be read, and nothing contradicts itself. */
  public boolean isSettled() {
    return decisions.troubles().isEmpty() && decisions.standing().conflicts().isEmpty();
  }

  /** Decisions about what is not there, and lines that were not merged yet. */
  private List<String> hanging() {
    Set<String> submissions =
        marks.results().stream().map(Result::submission).collect(Collectors.toSet());
    Set<String> tasks = new HashSet<>(Set.of(Ruling.EVERYTHING));
    marks.results().forEach(r -> r.tests().forEach(test -> tasks.add(test.number())));
    boolean known = tasks.size() > 1;
    tasks.addAll(questions.rubrics().keySet());
    Set<String> notes = new LinkedHashSet<>();
    for (Decision decision : decisions.standing().open()) {
      if (!decision.whom().isEmpty() && !submissions.contains(decision.whom())) {
        notes.add(
            "%s is about %s, of whom there is no result"
                .formatted(decision.shortId(), decision.whom()));
      }
      Wording.task(decision.what())
          .filter(task -> known && !tasks.contains(task))
          .ifPresent(
              task ->
                  notes.add(
                      "%s is about task %s, which this assignment does not have"
                          .formatted(decision.shortId(), task)));
    }
    decisions
        .standing()
        .unknown()
        .forEach(
            id ->
                notes.add(
                    "a decision replaces %s, which stands in no file here: is one still to be copied?"
                        .formatted(id.substring(0, Math.min(8, id.length())))));
    return List.copyOf(notes);
  }
}
