package p02.problem34;

import java.math.BigDecimal;
import hilfsmittel.Rechenwerk;
import org.nd4j.linalg.api.ndarray.INDArray;

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
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    final BigDecimal[] summe = {BigDecimal.ZERO};
    new Durchlauf(prediction, target) {
      @Override
      protected void besuche(int beispiel, int ausgabe, double abweichung) {
        summe[0] = summe[0].add(BigDecimal.valueOf(abweichung).pow(2), Rechenwerk.GENAUIGKEIT);
      }
    }.starte();
    return summe[0].doubleValue();
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
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    final double[] anteile = new double[prediction.columns()];
    new Durchlauf(prediction, target) {
      @Override
      protected void besuche(int beispiel, int ausgabe, double abweichung) {
        anteile[ausgabe] += abweichung * abweichung;
      }
    }.starte();
    double gesamt = 0;
    for (double anteil : anteile) {
      gesamt += anteil;
    }
    for (int j = 0; gesamt > 0 && j < anteile.length; j++) {
      anteile[j] /= gesamt;
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
   *       an exception, such as IllegalArgumentException.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
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
    final Streuung streuung = Streuung.aus(variance, prediction);
    class Zähler extends Durchlauf {
      private double summe;

      Zähler() {
        super(prediction, target);
      }

      @Override
      protected void besuche(int beispiel, int ausgabe, double abweichung) {
        double varianz = streuung.für(beispiel, ausgabe);
        summe += 0.5 * Math.log(2 * Math.PI * varianz) + Math.pow(abweichung, 2) / (2 * varianz);
      }
    }
    Zähler zähler = new Zähler();
    zähler.starte();
    return zähler.summe;
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
   *       an exception, such as IllegalArgumentException.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception, such
   *       as IllegalArgumentException.
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
    final Streuung streuung = Streuung.aus(variance, prediction);
    final INDArray ableitung = prediction.dup();
    new Durchlauf(prediction, target) {
      @Override
      protected void besuche(int beispiel, int ausgabe, double abweichung) {
        ableitung.putScalar(beispiel, ausgabe, -abweichung / streuung.für(beispiel, ausgabe));
      }
    }.starte();
    return ableitung;
  }
}
