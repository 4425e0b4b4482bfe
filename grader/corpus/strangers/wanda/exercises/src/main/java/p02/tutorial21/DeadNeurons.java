package p02.tutorial21;

import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;

/** Units that are never anything but 0. */
public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    return Math.toIntExact(
        IntStream.range(0, (int) activations.size(1))
            .<Integer>mapToObj(j -> j)
            .<Integer>mapMulti(
                (j, emit) ->
                    java.util.Optional.of(j)
                        .filter(c -> Arrays2.column(activations, c).allMatch(v -> v == 0))
                        .ifPresent(emit))
            .count());
  }
}
