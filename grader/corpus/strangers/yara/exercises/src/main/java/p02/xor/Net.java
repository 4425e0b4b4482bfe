package p02.xor;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.function.Tanh;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** 2 - 4 - 1 with vectors and matrices of Commons Math. */
public final class Net {
  private static final UnivariateFunction TANH = new Tanh();
  private static final UnivariateFunction SIGMOID = new Sigmoid();

  private RealMatrix w1;
  private RealVector b1;
  private RealVector w2;
  private double b2;

  public Net(int inputs, int hidden, Supplier<Double> weight) {
    w1 = new Array2DRowRealMatrix(hidden, inputs);
    IntStream.range(0, hidden).forEach(i -> w1.setRow(i, draw(inputs, weight)));
    b1 = new ArrayRealVector(draw(hidden, weight));
    w2 = new ArrayRealVector(draw(hidden, weight));
  }

  private static double[] draw(int n, Supplier<Double> weight) {
    return IntStream.range(0, n).mapToDouble(i -> weight.get()).toArray();
  }

  private RealVector hidden(RealVector x) {
    return w1.operate(x).add(b1).map(TANH);
  }

  public double logit(Example example) {
    return hidden(new ArrayRealVector(example.x(), false)).dotProduct(w2) + b2;
  }

  public void learn(List<Example> batch, double rate) {
    RealMatrix dw1 = w1.scalarMultiply(0);
    RealVector db1 = b1.mapMultiply(0);
    RealVector dw2 = w2.mapMultiply(0);
    double db2 = 0;
    for (Example example : batch) {
      RealVector x = new ArrayRealVector(example.x(), false);
      RealVector h = hidden(x);
      double delta = (SIGMOID.value(h.dotProduct(w2) + b2) - example.label()) / batch.size();
      RealVector back = w2.mapMultiply(delta).ebeMultiply(h.map(t -> 1 - t * t));
      dw1 = dw1.add(back.outerProduct(x));
      db1 = db1.add(back);
      dw2.combineToSelf(1, delta, h);
      db2 += delta;
    }
    w1 = w1.subtract(dw1.scalarMultiply(rate));
    b1 = b1.combine(1, -rate, db1);
    w2 = w2.combine(1, -rate, dw2);
    b2 -= rate * db2;
  }
}
