package p02.problem34;

import hilfe.Prüfung;
import hilfe.UngültigesArgument;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output. They have rank 2 also where there is one output only; what
 * becomes of rank 1 is not tested.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The sum of (target - prediction) squared over all examples and outputs.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return fehlerquadrate(prediction, target).sumNumber().doubleValue();
  }

  /**
   * The part of the sum of squares that each output causes. It shows which unit of measurement
   * rules the loss.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of that sum that is due to each output (column).
   *   <li><b>perfect-fit</b>: A perfect fit gives 0 for every output, not NaN.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    INDArray jeSpalte = fehlerquadrate(prediction, target).sum(0);
    double gesamt = jeSpalte.sumNumber().doubleValue();
    double[] anteile = jeSpalte.toDoubleVector();
    if (gesamt > 0) {
      for (int j = 0; j < anteile.length; j++) {
        anteile[j] /= gesamt;
      }
    }
    return anteile;
  }

  /**
   * The negative logarithm of a Gaussian likelihood, {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return the sum over all examples and outputs
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    INDArray σ2 = varianzen(prediction, variance, target);
    INDArray logarithmen = Transforms.log(σ2.mul(2 * Math.PI)).muli(0.5);
    INDArray abstände = fehlerquadrate(prediction, target).divi(σ2.mul(2));
    return logarithmen.add(abstände).sumNumber().doubleValue();
  }

  /**
   * The derivative of {@link #gaussianNegativeLogLikelihood} with respect to the prediction.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return ∂/∂f, {@code [n, d]}
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    INDArray σ2 = varianzen(prediction, variance, target);
    return prediction.castTo(DataType.DOUBLE).sub(target).divi(σ2).castTo(prediction.dataType());
  }

  private static INDArray fehlerquadrate(INDArray f, INDArray y) {
    Prüfung.gleicheForm("Vorhersage und Ziel", f, y);
    INDArray δ = y.castTo(DataType.DOUBLE).sub(f.castTo(DataType.DOUBLE));
    return δ.mul(δ);
  }

  /** Für jeden Eintrag der Vorhersage eine Varianz, alle größer als 0. */
  private static INDArray varianzen(INDArray f, INDArray varianz, INDArray y) {
    Prüfung.gleicheForm("Vorhersage und Ziel", f, y);
    for (double σ2 : varianz.dup().data().asDouble()) {
      if (Double.isNaN(σ2) || σ2 <= 0) {
        throw new UngültigesArgument("Varianz", σ2 + " ist nicht größer als 0.");
      }
    }
    INDArray doppelt = varianz.castTo(DataType.DOUBLE);
    switch (varianz.rank()) {
      case 1:
        if (varianz.length() != f.size(1)) {
          throw new UngültigesArgument("Varianz", "Länge " + Arrays.toString(varianz.shape()) + " passt nicht.");
        }
        return Nd4j.zeros(DataType.DOUBLE, f.shape()).addRowVector(doppelt);
      case 2:
        Prüfung.gleicheForm("Varianz", varianz, f);
        return doppelt;
      default:
        throw new UngültigesArgument("Varianz", "Stufe " + varianz.rank() + " kenne ich nicht.");
    }
  }
}
