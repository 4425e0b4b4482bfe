package p02.problem34;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("The losses of 3.4 refuse shapes that do not fit")
class ShapesTest {
  private static final INDArray THREE = Nd4j.ones(3, 2);
  private static final INDArray ONE = Nd4j.ones(1, 2);
  private static final INDArray FOR_ALL = Nd4j.ones(2);

  @Test
  @DisplayName("and name both")
  void shouldNameBothShapes() {
    refused(() -> RegressionLoss.sumOfSquares(THREE, ONE), "[3, 2]", "[1, 2]");
    refused(() -> RegressionLoss.share(THREE, ONE), "[3, 2]", "[1, 2]");
    refused(
        () -> RegressionLoss.gaussianNegativeLogLikelihood(THREE, FOR_ALL, ONE),
        "[3, 2]",
        "[1, 2]");
    refused(() -> RegressionLoss.gaussianGradient(THREE, FOR_ALL, ONE), "[3, 2]", "[1, 2]");
    refused(() -> RegressionLoss.gaussianGradient(THREE, ONE, THREE), "[1, 2]", "[3, 2]");
    refused(
        () -> RegressionLoss.gaussianNegativeLogLikelihood(THREE, Nd4j.ones(3), THREE),
        "[3]",
        "[3, 2]");
  }

  private static void refused(Runnable call, String one, String other) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContainingAll(one, other);
  }
}
