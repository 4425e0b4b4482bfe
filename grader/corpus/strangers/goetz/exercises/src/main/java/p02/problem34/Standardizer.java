package p02.problem34;

import org.nd4j.linalg.factory.Nd4j;
import java.math.RoundingMode;
import java.math.BigDecimal;
import hilfsmittel.Rechenwerk;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Brings every column of a data set to mean 0 and standard deviation 1, and back: {@code z = (x −
 * μ) / σ}. Learn μ and σ from the training data once and use them for all other data.
 *
 * <p>σ is the population standard deviation: the sum of squares is divided by n. In a constant
 * column σ is 0, and nothing may be divided by it: the training column becomes 0 and comes back as
 * it was. What other values become there, and whether {@link #standardDeviation} says 0 or 1, is
 * not tested.
 */
public final class Standardizer {
  private final INDArray mittelwert;
  private final INDArray abweichung;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    mittelwert = mean;
    abweichung = standardDeviation;
  }

  /**
   * Learns mean and standard deviation of each column.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Mean and population standard deviation (division by n) of each column, of
   *       shape [d].
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param data {@code [n, d]}, a row for each example
   */
  public static Standardizer fit(INDArray data) {
    BigDecimal anzahl = BigDecimal.valueOf(data.size(0));
    double[] mittelwerte = new double[data.columns()];
    double[] abweichungen = new double[data.columns()];
    for (int spalte = 0; spalte < data.columns(); spalte++) {
      BigDecimal summe = BigDecimal.ZERO;
      for (int zeile = 0; zeile < data.rows(); zeile++) {
        summe = summe.add(new BigDecimal(data.getDouble(zeile, spalte)));
      }
      BigDecimal mittel = summe.divide(anzahl, Rechenwerk.GENAUIGKEIT);
      BigDecimal quadrate = BigDecimal.ZERO;
      for (int zeile = 0; zeile < data.rows(); zeile++) {
        BigDecimal unterschied = new BigDecimal(data.getDouble(zeile, spalte)).subtract(mittel);
        quadrate = quadrate.add(unterschied.multiply(unterschied));
      }
      // Bruchteile unter 1e-40 sind Rundungsfehler einer konstanten Spalte.
      BigDecimal varianz = quadrate.divide(anzahl, 60, RoundingMode.HALF_UP);
      boolean konstant = varianz.compareTo(new BigDecimal("1E-40")) < 0;
      mittelwerte[spalte] = mittel.doubleValue();
      abweichungen[spalte] = konstant ? 0 : Rechenwerk.wurzel(varianz).doubleValue();
    }
    return new Standardizer(Nd4j.createFromArray(mittelwerte), Nd4j.createFromArray(abweichungen));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return mittelwert;
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return abweichung;
  }

  /**
   * Standardizes.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: (x - mean) / standard deviation, column by column, with what fit learned,
   *       also for other data.
   *   <li><b>constant-column</b>: A column that is constant in the training data becomes 0 there,
   *       not NaN.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; of a constant column, the training data become 0
   */
  public INDArray transform(INDArray data) {
    return new Umrechnung() {
      @Override
      double rechne(double x, double mittel, double teiler) {
        return (x - mittel) / teiler;
      }
    }.aufAlle(data);
  }

  /**
   * Undoes {@link #transform}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The way back: z times standard deviation, plus mean, column by column.
   *   <li><b>constant-column</b>: A column that is constant in the training data comes back from 0
   *       as it was.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column; of a constant column, the training data come back
   */
  public INDArray inverse(INDArray standardized) {
    return new Umrechnung() {
      @Override
      double rechne(double z, double mittel, double teiler) {
        return z * teiler + mittel;
      }
    }.aufAlle(standardized);
  }

  /** Rechnet jede Zahl um. */
  private abstract class Umrechnung {
    abstract double rechne(double zahl, double mittel, double teiler);

    INDArray aufAlle(INDArray daten) {
      INDArray ergebnis = daten.dup();
      for (int i = 0; i < daten.rows(); i++) {
        for (int j = 0; j < daten.columns(); j++) {
          double teiler = abweichung.getDouble(j) == 0 ? 1 : abweichung.getDouble(j);
          ergebnis.putScalar(i, j, rechne(daten.getDouble(i, j), mittelwert.getDouble(j), teiler));
        }
      }
      return ergebnis;
    }
  }
}
