package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import werkzeug.Prüfung;
import werkzeug.UngültigesArgument;

/** Verluste für mehrere Ausgänge. */
public final class RegressionLoss {
  private RegressionLoss() {}

  /** Besucht jeden Eintrag und summiert. */
  private abstract static class Summe {
    final INDArray f;
    final INDArray y;

    Summe(INDArray f, INDArray y) {
      Prüfung.gleicheGröße(f, y);
      this.f = f;
      this.y = y;
    }

    abstract double beitrag(long i, long j, double Δ);

    final double[] spaltenweise() {
      double[] summen = new double[(int) f.size(1)];
      for (long i = 0; i < f.size(0); i++) {
        for (int j = 0; j < summen.length; j++) {
          summen[j] += beitrag(i, j, y.getDouble(i, j) - f.getDouble(i, j));
        }
      }
      return summen;
    }

    final double gesamt() {
      double gesamt = 0;
      for (double teil : spaltenweise()) {
        gesamt += teil;
      }
      return gesamt;
    }
  }

  /** Quadratsumme. */
  private static final class Quadratsumme extends Summe {
    Quadratsumme(INDArray f, INDArray y) {
      super(f, y);
    }

    @Override
    double beitrag(long i, long j, double Δ) {
      return Δ * Δ;
    }
  }

  /** Die Varianz, für alle Beispiele oder für jedes. */
  private abstract static class Varianz {
    static Varianz aus(final INDArray σQuadrat, INDArray f) {
      for (double wert : σQuadrat.dup().reshape(σQuadrat.length()).toDoubleVector()) {
        if (!(wert > 0)) {
          throw new UngültigesArgument("die Varianz %s ist nicht größer als 0", wert);
        }
      }
      if (Arrays.equals(σQuadrat.shape(), new long[] {f.size(1)})) {
        return new Varianz() {
          @Override
          double an(long i, long j) {
            return σQuadrat.getDouble(j);
          }
        };
      }
      Prüfung.gleicheGröße(σQuadrat, f);
      return new Varianz() {
        @Override
        double an(long i, long j) {
          return σQuadrat.getDouble(i, j);
        }
      };
    }

    abstract double an(long i, long j);
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return new Quadratsumme(prediction, target).gesamt();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    Summe summe = new Quadratsumme(prediction, target);
    double[] anteile = summe.spaltenweise();
    double gesamt = summe.gesamt();
    for (int j = 0; gesamt != 0 && j < anteile.length; j++) {
      anteile[j] /= gesamt;
    }
    return anteile;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    Prüfung.gleicheGröße(prediction, target);
    final Varianz σQuadrat = Varianz.aus(variance, prediction);
    return new Summe(prediction, target) {
      @Override
      double beitrag(long i, long j, double Δ) {
        double v = σQuadrat.an(i, j);
        return Math.log(2 * Math.PI * v) / 2 + Δ * Δ / (2 * v);
      }
    }.gesamt();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    Prüfung.gleicheGröße(prediction, target);
    final Varianz σQuadrat = Varianz.aus(variance, prediction);
    INDArray gradient = Nd4j.create(prediction.dataType(), prediction.shape());
    new Summe(prediction, target) {
      @Override
      double beitrag(long i, long j, double Δ) {
        double g = -Δ / σQuadrat.an(i, j);
        gradient.putScalar(i, j, g);
        return g;
      }
    }.gesamt();
    return gradient;
  }
}
