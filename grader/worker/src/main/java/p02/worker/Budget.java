package p02.worker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import p02.meter.Metering;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;
import p02.meter.budget.RefusedCall;

/**
 * What one test may use. The flags are read here, so that nothing that student code catches or
 * throws can hide that its budget is spent.
 *
 * @param fuel calls, loop rounds and charged work
 * @param bytes allocated in all, garbage included
 * @param depth nested calls
 */
public record Budget(long fuel, long bytes, int depth) {

  /** Who called whom is of interest up to the next class of another task. */
  private static final int MOST_PLACES = 50;

  void start() {
    Metering.start(fuel, bytes, depth);
  }

  /** Ends the test's budget, and gives the verdict if it was spent. */
  static Optional<List<WorkerEvent.Entry>> spent() {
    Fuel.stop();
    if (Endings.refused().isPresent()) {
      return Endings.refused().map(Budget::refused);
    } else if (Endings.exhausted()) {
      return Optional.of(List.of(verdict(VerdictKind.OUT_OF_FUEL)));
    } else if (Endings.memoryExhausted()) {
      return Optional.of(List.of(verdict(VerdictKind.OUT_OF_MEMORY)));
    } else if (Endings.tooDeep()) {
      String message = "A method calls itself without end.";
      return Optional.of(
          List.of(verdict(VerdictKind.FAILED), new WorkerEvent.Entry(FactKeys.MESSAGE, message)));
    }
    return Optional.empty();
  }

  private static WorkerEvent.Entry verdict(VerdictKind kind) {
    return new WorkerEvent.Entry(FactKeys.VERDICT, kind.label());
  }

  private static List<WorkerEvent.Entry> refused(RefusedCall call) {
    Stream<WorkerEvent.Entry> verdict =
        Stream.of(
            verdict(VerdictKind.REJECTED),
            new WorkerEvent.Entry(FactKeys.MESSAGE, call.getMessage()));
    Stream<WorkerEvent.Entry> places =
        Stream.of(call.getStackTrace())
            .filter(frame -> TestLoader.isProblem(frame.getClassName()))
            .limit(MOST_PLACES)
            .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
            .map(place -> new WorkerEvent.Entry(FactKeys.REFUSED_AT, place));
    return Stream.concat(verdict, places).toList();
  }
}
