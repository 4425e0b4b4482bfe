package p02.desk.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import p02.desk.decided.DecidedClass;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.desk.decision.Subject;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.desk.written.WholeQuestion;
import p02.engine.failure.CommandWord;
import p02.engine.failure.UserMistake;
import p02.engine.who.People;

/**
 * What whoever decides looks at: the marks, and what was decided before.
 *
 * @param decided both
 * @param people who handed in
 */
record Room(DecidedClass decided, People people) {
  static Room of(Path folder) throws IOException {
    Marks marks = Marks.read(folder);
    return new Room(DecidedClass.of(marks), Who.people(marks));
  }

  Standing standing() {
    return decided.decisions().standing();
  }

  /** The one submission that a word means. */
  Result student(String word) {
    return decided.marks().result(people.find(word));
  }

  /**
   * A task of a submission.
   *
   * @throws UserMistake if there is none; written questions have criteria in place of values
   */
  Result.Test task(Result result, String number) {
    if (question(number).isPresent()) {
      throw new UserMistake(
          "%s is a written question: its points stand in its rubric, and %s marks it"
              .formatted(number, grade("review")));
    }
    return result.tests().stream()
        .filter(test -> test.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new UserMistake(noTask(result, number)));
  }

  private String noTask(Result result, String number) {
    if (result.tests().isEmpty()) {
      return "%s was not graded (%s), so that no task has points. Give the mark as a whole: %s POINTS --why TEXT"
          .formatted(
              called(result),
              result.reason(),
              grade("set", people.typed(result.submission()), "total"));
    }
    List<String> near =
        Stream.concat(
                result.tests().stream().map(Result.Test::number),
                decided.questions().rubrics().keySet().stream().map(WholeQuestion::task))
            .filter(each -> WholeQuestion.question(each).orElse(each).startsWith(number))
            .toList();
    return near.isEmpty()
        ? "%s is no task: the first is %s".formatted(number, result.tests().get(0).number())
        : "%s is no task, say which: %s".formatted(number, String.join(", ", near));
  }

  /**
   * The written question that a word means: {@code written-3.4}, or {@code 3.5b}, which is no
   * problem with tasks of its own.
   */
  private Optional<String> question(String word) {
    Set<String> questions = decided.questions().rubrics().keySet();
    return WholeQuestion.question(word)
        .or(() -> Optional.of(word).filter(each -> !isProblem(each)))
        .filter(questions::contains);
  }

  private boolean isProblem(String number) {
    return decided.marks().results().stream()
        .flatMap(each -> each.tests().stream())
        .anyMatch(test -> test.number().startsWith(number + "."));
  }

  /** A mark by hand, of a task or of a written question as a whole. */
  Ruling.Mark mark(Result result, String word, double points) {
    Optional<String> question = question(word);
    if (question.isPresent()) {
      double most = decided.questions().rubrics().get(question.get()).points();
      return new Ruling.Mark(WholeQuestion.task(question.get()), points, most, 0);
    }
    Result.Test test = task(result, word);
    return new Ruling.Mark(test.number(), points, worth(test), test.score());
  }

  /** Points that a task is worth by what is in force. */
  double worth(Result.Test test) {
    return standing().inForce().stream()
        .map(Decision::what)
        .filter(Ruling.Points.class::isInstance)
        .map(Ruling.Points.class::cast)
        .filter(points -> points.task().equals(test.number()))
        .mapToDouble(Ruling.Points::points)
        .findFirst()
        .orElse(test.most());
  }

  /**
   * A student's answer, for all who have the same.
   *
   * @param points that it gets; without, all of the task's
   */
  Ruling.Accepted accepted(Result result, String task, Optional<Double> points) {
    Result.Test test = task(result, task);
    if (test.passed()) {
      throw new UserMistake(
          "%s %s: this answer is right already, so that there is nothing to accept"
              .formatted(called(result), task));
    }
    Result.Answer answer = test.answer().orElseThrow(() -> new UserMistake(noValues(result, test)));
    double most = worth(test);
    return new Ruling.Accepted(
        task, answer.values(), answer.relative(), answer.absolute(), points.orElse(most), most);
  }

  private String noValues(Result result, Result.Test test) {
    return "%s %s: no values are kept (%s), so that nobody's can be compared. Give marks by hand: %s POINTS --why TEXT"
        .formatted(
            called(result),
            test.number(),
            test.outcome().isEmpty() ? "no outcome" : test.outcome(),
            grade("set", people.typed(result.submission()), test.number()));
  }

  private String called(Result result) {
    return people.called(result.submission());
  }

  /** A command about this class, as it can be typed. */
  String grade(String command, Object... words) {
    return CommandWord.grade(
        Stream.concat(Stream.of(command, decided.marks().folder()), Stream.of(words)).toArray());
  }

  /**
   * A student's complaint.
   *
   * @param task or {@link Ruling#EVERYTHING}
   * @param says the student's words; blank for those that were taken down before
   */
  Ruling.Complaint complaint(Result result, String task, String says, Ruling.State state) {
    String checked = taskOrAll(result, task);
    String words =
        Optional.of(says.strip())
            .filter(each -> !each.isEmpty())
            .or(() -> complained(result, checked))
            .orElseThrow(
                () ->
                    new UserMistake(
                        "%s has no complaint about %s. Take it down first: --says \"…\""
                            .formatted(called(result), checked)));
    return new Ruling.Complaint(checked, words, state);
  }

  /** What the student said when the complaint was taken down. */
  private Optional<String> complained(Result result, String task) {
    return standing().on(new Subject("complaint", result.submission(), task)).stream()
        .map(each -> ((Ruling.Complaint) each.what()).says())
        .distinct()
        .reduce((one, other) -> one + "\n" + other);
  }

  /** The number of a task or of a written question, or {@link Ruling#EVERYTHING}. */
  String taskOrAll(Result result, String task) {
    return task.equals(Ruling.EVERYTHING)
        ? task
        : question(task).map(WholeQuestion::task).orElseGet(() -> task(result, task).number());
  }

  /** A task of the assignment, as some graded submission has it. */
  Result.Test taskOfTheClass(String number) {
    Result graded =
        decided.marks().results().stream()
            .filter(result -> !result.tests().isEmpty())
            .findFirst()
            .orElseThrow(
                () ->
                    new UserMistake(
                        "%s: nobody was graded, so that no task is known"
                            .formatted(decided.marks().folder())));
    return task(graded, number);
  }

  /** The decision whose id begins so. */
  Decision decision(String id) {
    List<Decision> found =
        standing().all().stream().filter(each -> each.id().startsWith(id)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new UserMistake(
        found.isEmpty()
            ? "%s is the id of no decision. They are listed by: %s".formatted(id, grade("log"))
            : "%s begins the ids of %d decisions: type more of it".formatted(id, found.size()));
  }
}
