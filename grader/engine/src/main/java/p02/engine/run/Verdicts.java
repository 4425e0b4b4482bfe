package p02.engine.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import p02.engine.model.Feedback;
import p02.engine.model.Outcome;
import p02.engine.model.Share;
import p02.engine.model.Waiting;
import p02.worker.Event;
import p02.worker.Event.Entry;

/** From what the hidden tests published to an outcome. What is not understood is a fault. */
final class Verdicts {
  private static final Set<String> INVALID =
      Set.of(
          "java.lang.VerifyError",
          "java.lang.ClassFormatError",
          "java.lang.UnsupportedClassVersionError");

  private Verdicts() {}

  static Outcome outcome(Event.Finished finished) {
    if (!finished.fault().isEmpty()) {
      return new Outcome.GraderFault(
          INVALID.contains(finished.fault())
              ? "a class is not valid as the meter wove it: " + finished.fault()
              : "the hidden test failed by itself: " + finished.fault());
    }
    List<Entry> entries = finished.entries();
    String message = first(entries, "message").orElse("");
    return switch (first(entries, "verdict").orElse("")) {
      case "passed" ->
          finished.completed()
              ? new Outcome.Passed()
              : new Outcome.GraderFault("the hidden test passed, but did not complete");
      case "right_but_for_edges" -> new Outcome.RightButForEdges(message, all(entries, "edge"));
      case "failed" -> new Outcome.Failed(message, share(entries, "kept"));
      case "not_attempted" -> new Outcome.NotAttempted(message);
      case "rejected" -> new Outcome.Rejected(message);
      case "out_of_fuel" -> new Outcome.OutOfFuel();
      case "out_of_memory" -> new Outcome.OutOfMemory();
      default -> new Outcome.GraderFault("the hidden test published no verdict");
    };
  }

  static List<String> remarks(Event.Finished finished) {
    return all(finished.entries(), "remark");
  }

  /** What explains the verdict. */
  static Feedback feedback(Event.Finished finished) {
    List<Entry> entries = finished.entries();
    List<String> ids = all(entries, "misconception");
    List<String> sentences = all(entries, "sentence");
    List<Feedback.Named> named =
        IntStream.range(0, Math.min(ids.size(), sentences.size()))
            .mapToObj(i -> new Feedback.Named(ids.get(i), sentences.get(i)))
            .toList();
    Optional<Feedback.Carried> carried =
        first(entries, "carried").map(from -> new Feedback.Carried(from, share(entries, "truth")));
    return new Feedback(
        named,
        carried,
        first(entries, "values").orElse(""),
        all(entries, "flag"),
        entries.stream().filter(Verdicts::isDetail).map(Verdicts::detail).toList(),
        false);
  }

  private static boolean isDetail(Entry entry) {
    return entry.key().startsWith("detail.")
        || entry.key().startsWith("audit.")
        || entry.key().equals("tolerance");
  }

  private static Feedback.Detail detail(Entry entry) {
    return new Feedback.Detail(entry.key(), entry.value());
  }

  /** Whether a worksheet that does not fit may be somebody else's. */
  static boolean asksForOthers(Event.Finished finished) {
    return first(finished.entries(), "asks").isPresent();
  }

  /** The student's methods that a refused call was reached through, innermost first. */
  static List<Heard.Place> refusedAt(Event.Finished finished) {
    return all(finished.entries(), "refusedAt").stream().map(Heard.Place::of).toList();
  }

  /** The method whose TODO stopped the test, if it was another task's. */
  static Optional<Waiting> waiting(Event.Finished finished) {
    return first(finished.entries(), "waitsFor")
        .flatMap(
            task ->
                openIn(finished)
                    .map(place -> new Waiting(task, place.className(), place.method())));
  }

  /** The method whose TODO stopped the test, whichever task's it was. */
  static Optional<Heard.Place> openIn(Event.Finished finished) {
    return first(finished.entries(), "openIn").map(Heard.Place::of);
  }

  private static List<String> all(List<Entry> entries, String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value).toList();
  }

  private static Share share(List<Entry> entries, String key) {
    return first(entries, key)
        .map(text -> text.split("/"))
        .map(parts -> new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
        .orElse(Share.NONE);
  }

  private static Optional<String> first(List<Entry> entries, String key) {
    return all(entries, key).stream().findFirst();
  }
}
