package p02.problem35;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** torch.optim.Optimizer: state and defaults by name. */
abstract class Stateful implements Optimizer {
  protected final Map<String, Double> defaults = new LinkedHashMap<>();
  protected final Map<String, Object> state = new LinkedHashMap<>();

  protected Stateful(Object... names_and_values) {
    for (int i = 0; i + 1 < names_and_values.length; i += 2) {
      defaults.put((String) names_and_values[i], ((Number) names_and_values[i + 1]).doubleValue());
    }
  }

  protected double opt(String name) {
    return defaults.get(name);
  }

  protected INDArray buffer(String name, INDArray like) {
    return (INDArray) state.computeIfAbsent(name, n -> Nd4j.zerosLike(like));
  }

  protected int count() {
    return (Integer) state.merge("step", 1, (a, b) -> (Integer) a + (Integer) b);
  }
}
