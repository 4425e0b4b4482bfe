package p02.tutorial21;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.tensor.Entry;
import p02.tensor.TensorVisitor;

/** Sends a census taker through the layer. */
public final class DeadNeurons {
  private DeadNeurons() {}

  private enum Life {
    DEAD,
    ALIVE;

    Life or(Life other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private static final class Census implements TensorVisitor<Long> {
    private static final Predicate<Entry> SILENT = e -> Math.abs(e.value()) == 0.0;
    private final Map<Long, Life> units = new HashMap<>();

    @Override
    public void visit(Entry entry) {
      units.merge(entry.index()[1], SILENT.test(entry) ? Life.DEAD : Life.ALIVE, Life::or);
    }

    @Override
    public Long result() {
      return units.values().stream().filter(Life.DEAD::equals).count();
    }
  }

  public static int count(INDArray activations) {
    return Math.toIntExact(TensorVisitor.<Long>walk(activations, new Census()));
  }
}
