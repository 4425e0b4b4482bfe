package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;
import werkzeug.Anzeige;
import werkzeug.Funktion;
import werkzeug.UngültigesArgument;

/** Zwei Verlustflächen, auf denen der Abstieg schwerfällt. */
public final class LossSurfaces {
  private LossSurfaces() {}

  /** Eine Fläche über der Ebene. */
  private abstract static class Fläche {
    protected abstract double höhe(double u, double v);

    protected abstract double[] gefälle(double u, double v);

    final double höhe(INDArray ort) {
      return höhe(ort.getDouble(0), ort.getDouble(1));
    }

    final INDArray gradient(INDArray ort) {
      double[] g = gefälle(ort.getDouble(0), ort.getDouble(1));
      return Nd4j.createFromArray(g).castTo(ort.dataType());
    }
  }

  /** Das enge Tal. */
  private static final class Tal extends Fläche {
    private static final double NEIGUNG = 0.01;
    private final Funktion tanh = new Funktion.TangensHyperbolicus();
    private final Funktion σ = new Funktion.Sigmoide();

    @Override
    protected double höhe(double u, double v) {
      return Math.pow(tanh.wert(u), 2) + NEIGUNG * Math.abs(u) + σ.wert(v);
    }

    @Override
    protected double[] gefälle(double u, double v) {
      return new double[] {
        2 * tanh.wert(u) * tanh.ableitung(u) + NEIGUNG * Math.signum(u), σ.ableitung(v)
      };
    }
  }

  /** Die Ebene mit Löchern. */
  private static final class Löcher extends Fläche {
    private static final double σ = 0.2;
    private static final double σQuadrat = σ * σ;
    private final double[][] mitten = Anzeige.lies("1 -0,5 | -1 0,5 | -0,5 -0,8");

    private double tiefe(double[] c, double u, double v) {
      double rQuadrat = Math.pow(u - c[0], 2) + Math.pow(v - c[1], 2);
      return Math.exp(-rQuadrat / (2 * σQuadrat)) / (2 * Math.PI * σQuadrat);
    }

    @Override
    protected double höhe(double u, double v) {
      double summe = 0;
      for (double[] c : mitten) {
        summe -= tiefe(c, u, v);
      }
      return summe;
    }

    @Override
    protected double[] gefälle(double u, double v) {
      double[] g = new double[2];
      for (double[] c : mitten) {
        double t = tiefe(c, u, v) / σQuadrat;
        g[0] += t * (u - c[0]);
        g[1] += t * (v - c[1]);
      }
      return g;
    }
  }

  private static final Fläche TAL = new Tal();
  private static final Fläche LÖCHER = new Löcher();

  public static double pathological(INDArray w) {
    return TAL.höhe(w);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    return TAL.gradient(w);
  }

  public static double steep(INDArray w) {
    return LÖCHER.höhe(w);
  }

  public static INDArray steepGradient(INDArray w) {
    return LÖCHER.gradient(w);
  }

  /** Steigt ab und schreibt den Weg auf. */
  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new UngültigesArgument("%s Schritte kann niemand gehen", steps);
    }
    INDArray weg = Nd4j.create(start.dataType(), steps + 1L, 2L);
    INDArray ort = start.dup();
    weg.putRow(0, ort);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(ort, gradient.apply(ort));
      weg.putRow(t, ort);
    }
    return weg;
  }
}
