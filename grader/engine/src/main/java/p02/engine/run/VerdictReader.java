package p02.engine.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.engine.failure.PlainText;
import p02.engine.model.Feedback;
import p02.engine.model.OpenCall;
import p02.engine.model.Outcome;
import p02.engine.model.PointShare;
import p02.worker.FactKeys;
import p02.worker.VerdictKind;
import p02.worker.WorkerEvent;
import p02.worker.WorkerEvent.Entry;

/**
 * From what the hidden tests published to an outcome. What is not understood is a fault. Whatever
 * is said in words is plain text from here on, also where hidden tests quote a student.
 */
final class VerdictReader {
  private static final Set<String> INVALID =
      Set.of(
          "java.lang.VerifyError",
          "java.lang.ClassFormatError",
          "java.lang.UnsupportedClassVersionError");

  private VerdictReader() {}

  static Outcome outcome(WorkerEvent.Finished finished) {
    if (!finished.fault().isEmpty()) {
      return new Outcome.GraderFault(
          INVALID.contains(finished.fault())
              ? "a class is not valid as the meter wove it: " + finished.fault()
              : "the hidden test failed by itself: " + finished.fault());
    }
    List<Entry> entries = finished.entries();
    String message = first(entries, FactKeys.MESSAGE).orElse("");
    Optional<VerdictKind> kind = first(entries, FactKeys.VERDICT).flatMap(VerdictKind::labelled);
    if (kind.isEmpty()) {
      return new Outcome.GraderFault("the hidden test published no verdict");
    }
    return switch (kind.get()) {
      case PASSED ->
          finished.completed()
              ? new Outcome.Passed()
              : new Outcome.GraderFault("the hidden test passed, but did not complete");
      case RIGHT_BUT_FOR_EDGES ->
          new Outcome.RightButForEdges(message, all(entries, FactKeys.EDGE));
      case FAILED -> new Outcome.Failed(message, share(entries, FactKeys.KEPT));
      case NOT_ATTEMPTED -> new Outcome.NotAttempted(message);
      case REJECTED -> new Outcome.Rejected(message);
      case OUT_OF_FUEL -> new Outcome.OutOfFuel();
      case OUT_OF_MEMORY -> new Outcome.OutOfMemory();
    };
  }

  static List<String> remarks(WorkerEvent.Finished finished) {
    return all(finished.entries(), FactKeys.REMARK);
  }

  /** What explains the verdict. */
  static Feedback feedback(WorkerEvent.Finished finished) {
    List<Entry> entries = finished.entries();
    List<String> ids = all(entries, FactKeys.MISCONCEPTION);
    List<String> sentences = all(entries, FactKeys.SENTENCE);
    List<Feedback.Named> named =
        IntStream.range(0, Math.min(ids.size(), sentences.size()))
            .mapToObj(i -> new Feedback.Named(ids.get(i), sentences.get(i)))
            .toList();
    Optional<Feedback.Carried> carried =
        first(entries, FactKeys.CARRIED)
            .map(from -> new Feedback.Carried(from, share(entries, FactKeys.TRUTH)));
    return new Feedback(
        named,
        carried,
        first(entries, FactKeys.VALUES).orElse(""),
        // Numbers alone, and as many as there are.
        values(entries, FactKeys.ANSWER).findFirst().map(values -> answer(entries, values)),
        all(entries, FactKeys.FLAG),
        entries.stream().filter(VerdictReader::isDetail).map(VerdictReader::detail).toList(),
        false);
  }

  private static Feedback.Answer answer(List<Entry> entries, String values) {
    String[] room = first(entries, FactKeys.ANSWER_ROOM).orElseThrow().split(" ");
    return new Feedback.Answer(values, Double.parseDouble(room[0]), Double.parseDouble(room[1]));
  }

  private static boolean isDetail(Entry entry) {
    return entry.key().startsWith(FactKeys.DETAIL)
        || entry.key().startsWith(FactKeys.AUDIT)
        || entry.key().equals(FactKeys.TOLERANCE);
  }

  private static Feedback.Detail detail(Entry entry) {
    return new Feedback.Detail(entry.key(), PlainText.message(entry.value()));
  }

  /** What a carried answer rests on, letter by letter. */
  static Optional<CarriedGrounds> grounds(WorkerEvent.Finished finished) {
    List<Entry> entries = finished.entries();
    return values(entries, FactKeys.ASKED)
        .findFirst()
        .flatMap(
            asked ->
                values(entries, FactKeys.TESTIMONY)
                    .findFirst()
                    .map(testimony -> new CarriedGrounds(asked, testimony)));
  }

  /** Whether a worksheet that does not fit may be somebody else's. */
  static boolean asksForOthers(WorkerEvent.Finished finished) {
    return first(finished.entries(), FactKeys.ASKS).isPresent();
  }

  /** The student's methods that a refused call was reached through, innermost first. */
  static List<TaskRun.Place> refusedAt(WorkerEvent.Finished finished) {
    return all(finished.entries(), FactKeys.REFUSED_AT).stream().map(TaskRun.Place::of).toList();
  }

  /** The method whose TODO stopped the test, if it was another task's. */
  static Optional<OpenCall> waiting(WorkerEvent.Finished finished) {
    return first(finished.entries(), FactKeys.WAITS_FOR)
        .flatMap(
            task ->
                openIn(finished)
                    .map(place -> new OpenCall(task, place.className(), place.method())));
  }

  /** The method whose TODO stopped the test, whichever task's it was. */
  static Optional<TaskRun.Place> openIn(WorkerEvent.Finished finished) {
    return first(finished.entries(), FactKeys.OPEN_IN).map(TaskRun.Place::of);
  }

  private static List<String> all(List<Entry> entries, String key) {
    return values(entries, key).map(PlainText::message).toList();
  }

  private static Stream<String> values(List<Entry> entries, String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value);
  }

  private static PointShare share(List<Entry> entries, String key) {
    return first(entries, key)
        .map(text -> text.split("/"))
        .map(parts -> new PointShare(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
        .orElse(PointShare.NONE);
  }

  private static Optional<String> first(List<Entry> entries, String key) {
    return all(entries, key).stream().findFirst();
  }
}
