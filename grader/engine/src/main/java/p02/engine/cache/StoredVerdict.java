package p02.engine.cache;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import p02.engine.model.Feedback;
import p02.engine.model.Outcome;
import p02.engine.model.PointShare;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;

/**
 * A task's result as it is kept: plain values only.
 *
 * @param task its number
 * @param kind the outcome's name
 * @param message the outcome's words, or the seconds that it had, and whether it slept; empty if it
 *     has none
 * @param right numerator of the share that a wrong answer keeps
 * @param of its denominator
 * @param remarks for the report
 * @param ids of misconceptions
 * @param sentences of misconceptions, in the same order
 * @param carriedFrom tasks that were carried forward; empty if none
 * @param truthRight numerator of the share without them
 * @param truthOf its denominator
 * @param values the student's
 * @param answer all of them; empty if they are not kept
 * @param answerRelative how far another answer's may be off
 * @param answerAbsolute see there
 * @param flags for the instructor
 * @param othersAsked whether the class's other ids had a say
 * @param edges that were missed, where nothing else was
 */
record StoredVerdict(
    String task,
    Outcome.Kind kind,
    String message,
    int right,
    int of,
    List<String> remarks,
    List<String> ids,
    List<String> sentences,
    String carriedFrom,
    int truthRight,
    int truthOf,
    String values,
    String answer,
    double answerRelative,
    double answerAbsolute,
    List<String> flags,
    boolean othersAsked,
    List<String> edges) {

  private static final String ASLEEP = " asleep";

  /** What is to be kept; nothing where the verdict may be another one next time. */
  static Optional<StoredVerdict> of(TaskResult result) {
    // What rests on another task's verdict goes when that does.
    return result.standIns().isEmpty()
        ? kind(result.outcome()).map(kind -> of(result, kind))
        : Optional.empty();
  }

  private static StoredVerdict of(TaskResult result, Outcome.Kind kind) {
    Feedback feedback = result.feedback();
    PointShare kept = result.outcome().kept();
    PointShare truth = feedback.carried().map(Feedback.Carried::truth).orElse(PointShare.NONE);
    return new StoredVerdict(
        result.task().number(),
        kind,
        message(result.outcome()),
        kept.right(),
        kept.of(),
        result.remarks(),
        feedback.misconceptions().stream().map(Feedback.Named::id).toList(),
        feedback.misconceptions().stream().map(Feedback.Named::sentence).toList(),
        feedback.carried().map(Feedback.Carried::from).orElse(""),
        truth.right(),
        truth.of(),
        feedback.values(),
        feedback.answer().map(Feedback.Answer::values).orElse(""),
        feedback.answer().map(Feedback.Answer::relative).orElse(0.0),
        feedback.answer().map(Feedback.Answer::absolute).orElse(0.0),
        feedback.flags(),
        feedback.othersAsked(),
        result.outcome() instanceof Outcome.RightButForEdges missed ? missed.edges() : List.of());
  }

  /** The result again. */
  TaskResult result(Task of) {
    List<Feedback.Named> named =
        IntStream.range(0, ids.size())
            .mapToObj(i -> new Feedback.Named(ids.get(i), sentences.get(i)))
            .toList();
    Optional<Feedback.Carried> carried =
        carriedFrom.isEmpty()
            ? Optional.empty()
            : Optional.of(new Feedback.Carried(carriedFrom, new PointShare(truthRight, truthOf)));
    Optional<Feedback.Answer> whole =
        answer.isEmpty()
            ? Optional.empty()
            : Optional.of(new Feedback.Answer(answer, answerRelative, answerAbsolute));
    Feedback feedback = new Feedback(named, carried, values, whole, flags, List.of(), othersAsked);
    return new TaskResult(of, outcome(), remarks, feedback);
  }

  private static Optional<Outcome.Kind> kind(Outcome outcome) {
    return Optional.of(outcome.kind()).filter(kind -> kind != Outcome.Kind.GRADER_FAULT);
  }

  private static String message(Outcome outcome) {
    return outcome instanceof Outcome.TimedOut waited
        ? waited.seconds() + (waited.asleep() ? ASLEEP : "")
        : outcome.message();
  }

  private Outcome outcome() {
    return switch (kind) {
      case PASSED -> new Outcome.Passed();
      case RIGHT_BUT_FOR_EDGES -> new Outcome.RightButForEdges(message, edges);
      case FAILED -> new Outcome.Failed(message, new PointShare(right, of));
      case NOT_ATTEMPTED -> new Outcome.NotAttempted(message);
      case NOT_COMPILED -> new Outcome.NotCompiled(message);
      case REJECTED -> new Outcome.Rejected(message);
      case OUT_OF_FUEL -> new Outcome.OutOfFuel();
      case OUT_OF_MEMORY -> new Outcome.OutOfMemory();
      case TIMED_OUT ->
          new Outcome.TimedOut(
              Long.parseLong(message.replace(ASLEEP, "")), message.endsWith(ASLEEP));
      case CRASHED -> new Outcome.Crashed();
      case GRADER_FAULT -> throw new IllegalStateException("a fault is never kept");
    };
  }
}
