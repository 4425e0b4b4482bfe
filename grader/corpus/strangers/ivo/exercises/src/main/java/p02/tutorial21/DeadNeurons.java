package p02.tutorial21;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Nd;

/** Units of a layer that never fire. */
public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    return Stream.of(Nd.columns(activations))
        .collect(
            Collectors.collectingAndThen(
                Collectors.partitioningBy(
                    unit -> DoubleStream.of(unit).dropWhile(a -> a == 0).findAny().isEmpty(),
                    Collectors.counting()),
                dead -> Math.toIntExact(dead.get(true))));
  }
}
