package p02.precheck.screen;

import java.util.Arrays;
import java.util.stream.Stream;
import org.nd4j.evaluation.classification.Evaluation;
import org.nd4j.evaluation.classification.EvaluationBinary;
import org.nd4j.evaluation.classification.EvaluationCalibration;
import org.nd4j.evaluation.classification.ROCBinary;
import org.nd4j.evaluation.classification.ROCMultiClass;
import org.nd4j.evaluation.regression.RegressionEvaluation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.weightinit.impl.XavierInitScheme;
import p02.precheck.screen.PricePool.Shape;

/** What ND4J's calls are given beside arrays: conditions, places, and evaluations of many rows. */
final class PriceLibraryShapes {
  private static final int ROWS = 200;
  private static final int CLASSES = 3;
  private static final int COLUMNS = 20_000;
  private static final int MOST_AXES = 32;

  private PriceLibraryShapes() {}

  static Stream<Shape> all() {
    return Stream.concat(evaluations(), others());
  }

  private static Stream<Shape> evaluations() {
    return Stream.of(
        Shape.of("evaluation", PriceLibraryShapes::evaluation),
        Shape.of("metric", () -> Evaluation.Metric.F1),
        Shape.of("evaluation of yes and no", PriceLibraryShapes::ofEach),
        Shape.of("calibration", PriceLibraryShapes::calibration),
        Shape.of("curves of yes and no", PriceLibraryShapes::curves),
        Shape.of("curves of classes", PriceLibraryShapes::curvesOfClasses),
        Shape.of("evaluation of a regression", PriceLibraryShapes::regression));
  }

  private static Evaluation evaluation() {
    Evaluation evaluation = new Evaluation(CLASSES);
    evaluation.eval(labels(), guesses());
    return evaluation;
  }

  private static EvaluationBinary ofEach() {
    EvaluationBinary evaluation = new EvaluationBinary();
    evaluation.eval(labels(), guesses());
    return evaluation;
  }

  private static EvaluationCalibration calibration() {
    EvaluationCalibration evaluation = new EvaluationCalibration();
    evaluation.eval(labels(), guesses());
    return evaluation;
  }

  private static ROCBinary curves() {
    ROCBinary curves = new ROCBinary();
    curves.eval(labels(), guesses());
    return curves;
  }

  private static ROCMultiClass curvesOfClasses() {
    ROCMultiClass curves = new ROCMultiClass();
    curves.eval(labels(), guesses());
    return curves;
  }

  private static RegressionEvaluation regression() {
    RegressionEvaluation evaluation = new RegressionEvaluation(CLASSES);
    evaluation.eval(labels(), guesses());
    return evaluation;
  }

  /** One of the classes in each row. */
  private static INDArray labels() {
    double[][] labels = new double[ROWS][CLASSES];
    for (int row = 0; row < ROWS; row++) {
      labels[row][row % CLASSES] = 1;
    }
    return Nd4j.create(labels);
  }

  private static INDArray guesses() {
    double[][] guesses = new double[ROWS][CLASSES];
    for (int row = 0; row < ROWS; row++) {
      Arrays.fill(guesses[row], 0.25);
      guesses[row][row * row % CLASSES] = 0.5;
    }
    return Nd4j.create(guesses);
  }

  private static Stream<Shape> others() {
    return Stream.of(
        Shape.of("condition", () -> Conditions.greaterThan(0.5)),
        Shape.of("places", PriceLibraryShapes::places),
        Shape.of("array without rows", () -> Nd4j.create(DataType.DOUBLE, 0, COLUMNS)),
        Shape.of("array of many axes", () -> Nd4j.create(DataType.DOUBLE, axes(MOST_AXES))),
        Shape.of("array of eight axes", () -> Nd4j.ones(DataType.DOUBLE, axes(8))),
        Shape.of("array turned round", PriceLibraryShapes::turned),
        Shape.of("beginning of weights", () -> new XavierInitScheme('c', 30, 30)));
  }

  /** Along the first of them two numbers. */
  private static long[] axes(int count) {
    long[] shape = new long[count];
    Arrays.fill(shape, 1);
    shape[0] = 2;
    return shape;
  }

  /** Part of an array, with its axes exchanged: neighbours lie far apart. */
  private static INDArray turned() {
    INDArray part =
        Nd4j.rand(DataType.DOUBLE, 40, 20, 20)
            .get(NDArrayIndex.interval(0, 2, 40), NDArrayIndex.all(), NDArrayIndex.all());
    return part.permute(2, 0, 1);
  }

  private static INDArrayIndex[] places() {
    return new INDArrayIndex[] {NDArrayIndex.all(), NDArrayIndex.interval(0, 2)};
  }
}
