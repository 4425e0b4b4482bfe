package p02.hidden.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.Check;
import p02.hidden.Draw;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Columns;
import p02.problem34.Standardizer;

/** Tests of {@link Standardizer}. */
class StandardizerTest {
  /** Heights in metres, weights in kilograms: columns of different size. */
  private static final double[][] TRAINING = {
    {1.62, 58}, {1.75, 71.5}, {1.81, 90}, {1.68, 64}, {1.93, 101.5}
  };

  private static final double[][] TEST = {{1.7, 70}, {2.01, 120}, {1.55, 47}};

  /** The second column is constant, and exactly representable. */
  private static final double[][] CONSTANT = {{1, 2.5}, {4, 2.5}, {-2, 2.5}};

  @Task(
      number = "3.4.1",
      title = "mean and standard deviation",
      points = 3,
      tolerance = Tolerance.FORWARD)
  void fit(Check check) {
    double[][] random = new Draw(341).matrix(40, 3);
    for (double[][] data : new double[][][] {TRAINING, random}) {
      INDArray array = Nd4j.create(data);
      INDArray before = array.dup();
      Standardizer fitted = Standardizer.fit(array);
      check.vector("mean()", fitted.mean(), Columns.means(data), 1);
      check.vector("standardDeviation()", fitted.standardDeviation(), Columns.deviations(data), 1);
      check.unchanged("data", array, before);
    }
  }

  @Task(number = "3.4.2", title = "transform", points = 2, tolerance = Tolerance.FORWARD)
  void transform(Check check) {
    Standardizer fitted = Standardizer.fit(Nd4j.create(TRAINING));
    INDArray test = Nd4j.create(TEST);
    INDArray before = test.dup();
    check.matrix("new data, transformed", fitted.transform(test), standardized(TEST, TRAINING), 1);
    check.unchanged("data", test, before);
    INDArray constant = Standardizer.fit(Nd4j.create(CONSTANT)).transform(Nd4j.create(CONSTANT));
    check.matrix("a constant column", constant, standardized(CONSTANT, CONSTANT), 1);
  }

  @Task(number = "3.4.3", title = "inverse", points = 2, tolerance = Tolerance.FORWARD)
  void inverse(Check check) {
    Standardizer fitted = Standardizer.fit(Nd4j.create(TRAINING));
    INDArray z = Nd4j.create(standardized(TEST, TRAINING));
    INDArray before = z.dup();
    check.matrix("transformed data, brought back", fitted.inverse(z), TEST, 100);
    check.unchanged("standardized", z, before);
    Standardizer constant = Standardizer.fit(Nd4j.create(CONSTANT));
    INDArray back = constant.inverse(Nd4j.create(standardized(CONSTANT, CONSTANT)));
    check.matrix("a constant column, brought back", back, CONSTANT, 1);
  }

  private static double[][] standardized(double[][] data, double[][] training) {
    return Columns.standardized(data, Columns.means(training), Columns.deviations(training));
  }
}
