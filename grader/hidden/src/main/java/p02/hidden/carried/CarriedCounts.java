package p02.hidden.carried;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import p02.hidden.model.Counter;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Counts;
import p02.hidden.subject.Counts.Size;

/** Every way in which later counts can be built on the student's earlier ones. */
public final class CarriedCounts {
  private static final int WEIGHTS = 1;
  private static final int BIASES = 2;
  private static final int DEPTH = 4;
  private static final int WIDTH = 8;

  private CarriedCounts() {}

  /**
   * What a {@link ScriptSubject} asks for. It is made here, where it is linked once: an adapter,
   * which is loaded for each submission, would link it each time.
   */
  public static Function<Counts, List<CarriedModel<Counter>>> carriedModels() {
    return CarriedCounts::of;
  }

  /** The right counts with counts of {@code own} in their place. */
  public static List<CarriedModel<Counter>> of(Counts own) {
    List<CarriedModel<Counter>> carriedModels = new ArrayList<>();
    for (int parts = 1; parts < 2 * WIDTH; parts++) {
      int chosen = parts;
      carriedModels.add(new CarriedModel<>(tasks(chosen), results -> mixed(own, chosen, results)));
    }
    return carriedModels;
  }

  private static Counter mixed(Counts own, int parts, CarriedResults results) {
    Counter counter = Counter.RIGHT;
    if ((parts & WEIGHTS) != 0) {
      counter = counter.weights(size -> noted(results, "3.3.1", size, own::weights));
    }
    if ((parts & BIASES) != 0) {
      counter = counter.biases(size -> noted(results, "3.3.2", size, own::biases));
    }
    if ((parts & DEPTH) != 0) {
      counter = counter.depth((c, size) -> noted(results, "3.3.4", size, own::addedByDepth));
    }
    if ((parts & WIDTH) != 0) {
      counter = counter.width((c, size) -> noted(results, "3.3.5", size, own::addedByWidth));
    }
    return counter;
  }

  private static BigInteger noted(
      CarriedResults results, String task, Size s, ToLongFunction<Size> count) {
    double[] input = {s.inputs(), s.outputs(), s.layers(), s.width()};
    BigInteger[] exact = new BigInteger[1];
    results.recordNumber(
        task,
        input,
        () -> {
          exact[0] = BigInteger.valueOf(count.applyAsLong(s));
          return exact[0].doubleValue();
        });
    return exact[0];
  }

  private static List<String> tasks(int parts) {
    List<String> tasks = new ArrayList<>();
    String[] numbers = {"3.3.1", "3.3.2", "3.3.4", "3.3.5"};
    for (int i = 0; i < numbers.length; i++) {
      if ((parts & (1 << i)) != 0) {
        tasks.add(numbers[i]);
      }
    }
    return tasks;
  }
}
