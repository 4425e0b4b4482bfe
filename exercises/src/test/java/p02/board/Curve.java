package p02.board;

import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A function and its derivative, asked for -ln 4, -ln 2, 0, ln 2, ln 4 and ln 9, where e^z is 1/4, 1/2, 1, 2,
 * 4 and 9. The derivative is not asked for 0: some of these functions have a kink there.
 */
public record Curve(String name, UnaryOperator<INDArray> value, UnaryOperator<INDArray> slope) {
  private static final String SIX = "[-ln 4, -ln 2, 0, ln 2, ln 4, ln 9]";
  private static final String FIVE = "[-ln 4, -ln 2, ln 2, ln 4, ln 9]";

  /** The function of a vector, of the same numbers as a matrix and as an array of three dimensions. */
  public void values(double... right) {
    double[] z = logarithms(1 / 4.0, 1 / 2.0, 1, 2, 4, 9);
    for (long[] shape : new long[][] {{6}, {2, 3}, {3, 1, 2}}) {
      ask(name + " of z = " + SIX, value, z, right, shape);
    }
  }

  /** The derivative of a vector, of the same numbers as a matrix and as an array of three dimensions. */
  public void slopes(double... right) {
    double[] z = logarithms(1 / 4.0, 1 / 2.0, 2, 4, 9);
    for (long[] shape : new long[][] {{5}, {5, 1}, {1, 5, 1}}) {
      ask(name + " derivative at z = " + FIVE, slope, z, right, shape);
    }
  }

  /** Neither may change z. */
  public void unchanged() {
    INDArray z = Nd4j.create(new double[] {-1.5, -0.5, 0.75, 2});
    value.apply(z);
    Expect.unchanged("z", z, Nd4j.create(new double[] {-1.5, -0.5, 0.75, 2}));
    slope.apply(z);
    Expect.unchanged("z", z, Nd4j.create(new double[] {-1.5, -0.5, 0.75, 2}));
  }

  private static void ask(String call, UnaryOperator<INDArray> asked, double[] z, double[] right, long[] shape) {
    Expect.array(
        call, asked.apply(Nd4j.create(z.clone()).reshape(shape)), Nd4j.create(right.clone()).reshape(shape));
  }

  private static double[] logarithms(double... numbers) {
    return DoubleStream.of(numbers).map(Math::log).toArray();
  }
}
