package p02.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.decision.DecisionReader;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.desk.written.ClassAnswers;
import p02.desk.written.WrittenChoice;
import p02.engine.failure.UserMistake;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;
import p02.engine.who.People;

/**
 * A class whose written answers are marked. Answers and rubrics are as they were when the page was
 * opened; decisions are what the disk says, whenever anything is shown or decided.
 */
public final class ReviewedClass {
  private final Marks marks;
  private final People people;
  private final Questions questions;
  private final ClassAnswers answers;
  private final String who;
  private final Portion portion;
  private final Clock clock;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final DecisionReader decisions = new DecisionReader();
  private Instant last = Instant.EPOCH;
  private Shelf shelf = new Shelf(Standing.of(List.of()));

  private ReviewedClass(
      Marks marks,
      People people,
      Questions questions,
      ClassAnswers answers,
      String who,
      Portion portion,
      Clock clock) {
    this.marks = marks;
    this.people = people;
    this.questions = questions;
    this.answers = answers;
    this.who = who;
    this.portion = portion;
    this.clock = clock;
    marks.results().forEach(each -> numbers.put(each.submission(), numbers.size()));
  }

  /**
   * Opens a batch's folder.
   *
   * @param who marks
   * @throws UserMistake if there is nothing to mark
   */
  public static ReviewedClass open(Path folder, String who, Clock clock) throws IOException {
    return open(folder, who, Portion.WHOLE, clock);
  }

  /** The same of a portion. */
  static ReviewedClass open(Path folder, String who, Portion portion, Clock clock)
      throws IOException {
    Marks marks = Marks.read(folder);
    Questions questions = Questions.read(folder);
    if (questions.rubrics().isEmpty()) {
      throw new UserMistake("this assignment asks nothing in writing: it has no rubrics");
    } else if (who.isBlank()) {
      throw new UserMistake("nobody marks: say who with --who");
    }
    List<String> all = marks.results().stream().map(Result::submission).toList();
    ClassAnswers answers = ClassAnswers.read(folder, all);
    People people = Who.people(marks);
    return new ReviewedClass(marks, people, questions, answers, who, portion, clock);
  }

  Marks marks() {
    return marks;
  }

  People people() {
    return people;
  }

  Questions questions() {
    return questions;
  }

  ClassAnswers answers() {
    return answers;
  }

  /** The number by which addresses name a submission, which names nobody. */
  int number(String written) {
    int most = marks.results().size();
    if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) >= most) {
      throw new UserMistake("there is no submission " + written);
    }
    return Integer.parseInt(written);
  }

  /** What was handed in beside the answers of a submission to be shown in them. */
  HandedPictures pictures(String submission) {
    WrittenAnswers theirs = answers.theirs().getOrDefault(submission, WrittenAnswers.NONE);
    return new HandedPictures(numberOf(submission), theirs.pictures());
  }

  /** The number of a submission. */
  int numberOf(String submission) {
    return numbers.getOrDefault(submission, -1);
  }

  String submission(int number) {
    return marks.results().get(number).submission();
  }

  Portion portion() {
    return portion;
  }

  String who() {
    return who;
  }

  /** What stands on the disk now. */
  synchronized Shelf shelf() throws IOException {
    Standing standing = decisions.read(marks.folder()).standing();
    if (shelf.standing() != standing) {
      shelf = new Shelf(standing);
    }
    return shelf;
  }

  /**
   * Marks one criterion of all answers of a group.
   *
   * @param place question, group, and whether it is a second reading
   * @param criterion its id
   * @param word an item, or points
   * @param comment for the student; nothing keeps each answer's own, but for one on another text
   * @param seen what the page showed: if the disk says something else by now, nothing is decided
   * @return whether it was decided
   * @throws UserMistake if the word means nothing
   */
  synchronized boolean mark(
      Place place,
      Group group,
      String criterion,
      String word,
      Optional<String> comment,
      String seen)
      throws IOException {
    Shelf shelf = shelf();
    if (!shelf.seen(place, group, criterion).equals(seen)) {
      return false;
    }
    Ruling.Written written = WrittenChoice.of(questions, place.question(), criterion, word);
    List<Draft> drafts = new ArrayList<>();
    for (Group.Member each : group.members()) {
      List<Decision> standing = shelf.on(place, each.submission(), criterion);
      Ruling ruling =
          place.second()
              ? new Ruling.SecondReading(place.question(), criterion, written.item())
              : written.on(each.digest());
      String why =
          comment.orElseGet(() -> Shelf.isOne(standing, each) ? standing.get(0).why() : "").strip();
      boolean same =
          standing.size() == 1
              && standing.get(0).what().equals(ruling)
              && standing.get(0).why().equals(why);
      if (!same) {
        List<String> replaced = standing.stream().map(Decision::id).toList();
        drafts.add(new Draft(ruling, each.submission(), why, "", who, replaced));
      }
    }
    add(drafts);
    return true;
  }

  /**
   * Changes a comment wherever this person wrote it in one question; marks stay as they are, and so
   * do those of others.
   *
   * @param old as all who carry it have it
   * @param wanted in its place; empty takes it away
   * @return how many of their marks carried it; none if nothing changes
   */
  synchronized int comment(String question, String old, String wanted) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    String next = wanted.strip();
    for (Decision each : shelf().standing().inForce()) {
      if (each.what() instanceof Ruling.Written written
          && each.who().equals(who)
          && !next.equals(old)
          && written.question().equals(question)
          && Shelf.plain(each.why()).equals(old)) {
        drafts.add(new Draft(written, each.whom(), next, each.note(), who, List.of(each.id())));
      }
    }
    add(drafts);
    return drafts.size();
  }

  /** Takes back what this person did last, be it one answer or a group; whether there was any. */
  synchronized boolean undo() throws IOException {
    List<Decision> theirs =
        shelf().standing().open().stream()
            .filter(each -> each.who().equals(who) && isMark(each.what()))
            .toList();
    Optional<Instant> latest = theirs.stream().map(Decision::when).max(Instant::compareTo);
    if (latest.isEmpty()) {
      return false;
    }
    add(
        theirs.stream()
            .filter(each -> each.when().equals(latest.get()))
            .map(each -> new Draft(new Ruling.Undo(), each.whom(), "", "", who, List.of(each.id())))
            .toList());
    return true;
  }

  private static boolean isMark(Ruling ruling) {
    return ruling instanceof Ruling.Written || ruling instanceof Ruling.SecondReading;
  }

  /** All of one click at one instant, later than the last, so that it is undone together. */
  private void add(List<Draft> drafts) throws IOException {
    if (drafts.isEmpty()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    Decisions.add(marks.folder(), drafts, Clock.fixed(last, ZoneOffset.UTC));
  }
}
