package p02.problem34;

import hilfe.Ausgabe;
import hilfe.Prüfung;
import hilfe.Stichprobe;
import hilfe.UngültigesArgument;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.μ = mean.dup();
    this.σ = standardDeviation.dup();
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
    Prüfung.nichtLeer("Daten", data);
    int spalten = data.columns();
    double[] mittelwerte = new double[spalten];
    double[] abweichungen = new double[spalten];
    for (int j = 0; j < spalten; j++) {
      Stichprobe spalte = new Stichprobe();
      for (int i = 0; i < data.rows(); i++) {
        spalte.nimmAuf(data.getDouble(i, j));
      }
      mittelwerte[j] = spalte.mittelwert();
      abweichungen[j] = spalte.standardabweichung();
    }
    return new Standardizer(Nd4j.create(mittelwerte), Nd4j.create(abweichungen));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return μ.dup();
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return σ.dup();
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
    prüfeSpalten(data);
    INDArray nenner = σ.dup();
    for (int j = 0; j < nenner.length(); j++) {
      if (nenner.getDouble(j) == 0) {
        nenner.putScalar(j, 1.0);
      }
    }
    return data.subRowVector(μ.castTo(data.dataType())).diviRowVector(nenner.castTo(data.dataType()));
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
    prüfeSpalten(standardized);
    INDArray gestreckt = standardized.mulRowVector(σ.castTo(standardized.dataType()));
    return gestreckt.addiRowVector(μ.castTo(standardized.dataType()));
  }

  private final INDArray μ;
  private final INDArray σ;

  private void prüfeSpalten(INDArray daten) {
    if (daten.columns() != μ.length()) {
      throw new UngültigesArgument("Spalten", daten.columns() + " statt " + μ.length());
    }
  }

  @Override
  public String toString() {
    Ausgabe ausgabe = new Ausgabe();
    return "μ = " + ausgabe.reihe(μ.toDoubleVector()) + ", σ = " + ausgabe.reihe(σ.toDoubleVector());
  }

  public static void main(String[] argumente) {
    System.out.println(fit(Nd4j.create(new double[][] {{1.8, 80}, {1.6, 1060.5}})));
  }
}
