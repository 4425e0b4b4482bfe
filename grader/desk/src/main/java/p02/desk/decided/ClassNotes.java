package p02.desk.decided;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import p02.desk.decision.Decision;
import p02.desk.decision.Decisions;
import p02.desk.decision.Ruling;
import p02.desk.decision.Trouble;
import p02.desk.marks.Result;
import p02.desk.written.WholeQuestion;
import p02.engine.failure.CommandWord;
import p02.engine.rubric.Questions;
import p02.engine.who.People;

/**
 * What somebody must look at in a class: damaged lines, contradictions, what is in doubt, marks
 * that moved, what hangs, complaints that nobody answered. A class may come in parts, since what
 * hangs is known only when all of them were seen.
 */
public final class ClassNotes {
  private final Set<String> submissions = new HashSet<>();
  private final Set<String> tasks = new HashSet<>();
  private final List<String> moved = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> lateness = new ArrayList<>();
  private final Decisions decisions;
  private final Set<String> questions;
  private final People people;

  /** Of a class of which nothing was seen yet. */
  public ClassNotes(Decisions decisions, Questions questions, People people) {
    this.people = people;
    this.decisions = decisions;
    this.questions = questions.rubrics().keySet();
  }

  /** Looks at a class, or at one more part of it. */
  public void add(DecidedClass part) {
    for (Result result : part.marks().results()) {
      submissions.add(result.submission());
      result.tests().forEach(test -> tasks.add(test.number()));
    }
    for (DecidedMark mark : part.each()) {
      mark.notes().forEach(note -> moved.add(called(mark) + " " + note));
      mark.theirs().stream()
          .map(Decision::what)
          .filter(what -> Wording.isOpen(what))
          .forEach(what -> complaints.add(called(mark) + " " + Wording.of(what)));
    }
    part.lateness().ifPresent(lateness::add);
  }

  private String called(DecidedMark mark) {
    return people.called(mark.result().submission());
  }

  /** All notes. */
  public List<String> all() {
    List<String> notes = new ArrayList<>();
    decisions.troubles().stream().map(Trouble::inWords).forEach(notes::add);
    decisions
        .standing()
        .conflicts()
        .forEach(
            (subject, those) ->
                notes.add(Wording.conflict(subject.inWords(people::called), those)));
    decisions.standing().doubtful().forEach(each -> notes.add(doubt(each)));
    notes.addAll(moved);
    notes.addAll(complaints);
    notes.addAll(hanging());
    notes.addAll(lateness);
    return notes;
  }

  /** A decision that was made for somebody else than who has the submission's name now. */
  private String doubt(Decision each) {
    return "in doubt: %s %s (%s) was made for %s, but the name %s is now that of %s, so that it counts for nobody. Decide it for whom it was meant, then take it back: %s"
        .formatted(
            each.shortId(),
            Wording.of(each.what()),
            each.who(),
            each.madeFor().inWords(),
            each.whom(),
            people.called(each.whom()),
            CommandWord.grade("undo", people.folder(), each.shortId()));
  }

  /** Decisions about what is not there, and lines that were not merged yet. */
  private Set<String> hanging() {
    Set<String> notes = new LinkedHashSet<>();
    for (Decision decision : decisions.standing().open()) {
      if (!decision.whom().isEmpty() && !submissions.contains(decision.whom())) {
        notes.add(
            "%s is about %s, of whom there is no result"
                .formatted(decision.shortId(), decision.whom()));
      }
      Wording.task(decision.what())
          .filter(this::isUnknown)
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
    return notes;
  }

  /** Where nobody was graded, no task is known, and nothing is said. */
  private boolean isUnknown(String task) {
    return !tasks.isEmpty()
        && !tasks.contains(task)
        && !questions.contains(WholeQuestion.question(task).orElse(task))
        && !task.equals(Ruling.EVERYTHING);
  }
}
