package p02.problem35;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Named state that lives on between steps.
 *
 * @param <S> the enumeration that names the slots
 */
final class OptimizerState<S extends Enum<S>> {
  private final Map<S, INDArray> slots = new ConcurrentHashMap<>();
  private final AtomicInteger steps = new AtomicInteger(0);

  int nextStep() {
    return steps.incrementAndGet();
  }

  /** Updates a slot, which begins with zeros. */
  INDArray update(S slot, INDArray like, UnaryOperator<INDArray> update) {
    return slots.compute(
        slot, (key, old) -> update.apply(old == null ? like.dup().assign(0) : old));
  }
}
