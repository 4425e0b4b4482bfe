package p02.init;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The two sizes of a layer, never to be mixed up again. */
public record Fans(int in, int out) {
  public INDArray fill(DoubleSupplier source) {
    double[] numbers = DoubleStream.generate(source).limit((long) in * out).toArray();
    return Nd4j.create(numbers, new long[] {out, in});
  }
}
