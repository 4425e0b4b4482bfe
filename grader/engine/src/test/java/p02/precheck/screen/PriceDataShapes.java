package p02.precheck.screen;

import java.util.stream.Stream;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.distribution.impl.NormalDistribution;
import org.nd4j.linalg.api.rng.distribution.impl.UniformDistribution;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.dataset.api.preprocessor.MultiNormalizerMinMaxScaler;
import org.nd4j.linalg.dataset.api.preprocessor.MultiNormalizerStandardize;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerMinMaxScaler;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import org.nd4j.linalg.dimensionalityreduction.PCA;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;
import p02.precheck.screen.PricePool.Shape;

/** What ND4J draws numbers from, activates, normalises and takes in portions. */
final class PriceDataShapes {
  private static final int ROWS = 200;
  private static final int COLUMNS = 30;

  private PriceDataShapes() {}

  static Stream<Shape> all() {
    return Stream.concat(chance(), data());
  }

  private static Stream<Shape> chance() {
    return Stream.of(
        Shape.of("sigmoid", ActivationSigmoid::new),
        Shape.of("softmax", ActivationSoftmax::new),
        Shape.of("squared loss", LossMSE::new),
        Shape.of("chance of ND4J", () -> Nd4j.getRandomFactory().getNewRandomInstance(1)),
        Shape.of("even distribution", () -> new UniformDistribution(0, 1)),
        Shape.of("normal distribution", () -> new NormalDistribution(0, 1)),
        Shape.of("a place", () -> NDArrayIndex.point(1)),
        Shape.of("some places", () -> NDArrayIndex.interval(0, 2)),
        Shape.of("components", () -> new PCA(numbers(ROWS, 3))));
  }

  private static INDArray numbers(int rows, int columns) {
    return Nd4j.rand(DataType.DOUBLE, rows, columns);
  }

  private static DataSet few() {
    return new DataSet(numbers(ROWS, COLUMNS), numbers(ROWS, 2));
  }

  private static MultiDataSet many() {
    return new MultiDataSet(numbers(ROWS, COLUMNS), numbers(ROWS, 2));
  }

  private static Stream<Shape> data() {
    return Stream.of(
        Shape.of("data set of several", PriceDataShapes::many),
        Shape.of("mean and deviation", PriceDataShapes::standardize),
        Shape.of("least and most", PriceDataShapes::scaler),
        Shape.of("mean and deviation of several", PriceDataShapes::standardizeAll),
        Shape.of("least and most of several", PriceDataShapes::scaleAll));
  }

  private static NormalizerStandardize standardize() {
    NormalizerStandardize normalizer = new NormalizerStandardize();
    normalizer.fit(few());
    return normalizer;
  }

  private static NormalizerMinMaxScaler scaler() {
    NormalizerMinMaxScaler normalizer = new NormalizerMinMaxScaler();
    normalizer.fit(few());
    return normalizer;
  }

  private static MultiNormalizerStandardize standardizeAll() {
    MultiNormalizerStandardize normalizer = new MultiNormalizerStandardize();
    normalizer.fit(many());
    return normalizer;
  }

  private static MultiNormalizerMinMaxScaler scaleAll() {
    MultiNormalizerMinMaxScaler normalizer = new MultiNormalizerMinMaxScaler();
    normalizer.fit(many());
    return normalizer;
  }
}
