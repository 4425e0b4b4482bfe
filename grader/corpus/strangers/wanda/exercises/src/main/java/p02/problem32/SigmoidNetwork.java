package p02.problem32;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;
import p02.fp.Dual;

/** σ after an affine map after σ after an affine map. */
public final class SigmoidNetwork {
  private static final DoubleFunction<DoubleFunction<DoubleUnaryOperator>> AFFINE =
      w -> b -> h -> w * h + b;

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return Dual.constant(z).sigmoid().value();
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return StreamSupport.doubleStream(
                Spliterators.spliterator(
                    new Products(DoubleStream.of(w1).iterator(), DoubleStream.of(x).iterator()),
                    w1.length,
                    Spliterator.ORDERED),
                false)
            .sum()
        + b1;
  }

  /** The products of two arrays, as an iterator of its own. */
  private record Products(PrimitiveIterator.OfDouble a, PrimitiveIterator.OfDouble b)
      implements PrimitiveIterator.OfDouble {
    @Override
    public boolean hasNext() {
      return a.hasNext() && b.hasNext();
    }

    @Override
    public double nextDouble() {
      return a.nextDouble() * b.nextDouble();
    }
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return AFFINE.apply(w2).apply(b2).applyAsDouble(h);
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return Stream.<DoubleUnaryOperator>of(
            SigmoidNetwork::sigmoid, AFFINE.apply(w2).apply(b2), SigmoidNetwork::sigmoid)
        .reduce(DoubleUnaryOperator.identity(), DoubleUnaryOperator::andThen)
        .applyAsDouble(hiddenPreActivation(w1, b1, x));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return Arrays2.tabulate(
        x.size(0),
        1,
        x.dataType(),
        (i, j) ->
            output(
                Arrays2.row(w1, 0).toArray(),
                b1.getDouble(0),
                w2.getDouble(0, 0),
                b2.getDouble(0),
                Arrays2.row(x, i).toArray()));
  }
}
