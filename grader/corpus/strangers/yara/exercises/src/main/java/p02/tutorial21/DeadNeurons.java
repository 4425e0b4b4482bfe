package p02.tutorial21;

import java.util.function.Predicate;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Rows;
import p02.core.Task;
import p02.counters.Counter;

/** Dead units. */
@Task("2.1.7")
public final class DeadNeurons {
  private enum Health implements Predicate<INDArray> {
    DEAD {
      @Override
      public boolean test(INDArray unit) {
        return unit.amaxNumber().doubleValue() == 0;
      }
    },
    ALIVE {
      @Override
      public boolean test(INDArray unit) {
        return !DEAD.test(unit);
      }
    }
  }

  private DeadNeurons() {}

  public static int count(INDArray activations) {
    return Math.toIntExact(
        new Counter<INDArray>(Health.DEAD).count(Rows.columnsOf(activations).stream()));
  }
}
