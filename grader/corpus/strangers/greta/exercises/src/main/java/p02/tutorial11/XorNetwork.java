package p02.tutorial11;

import hilfe.Aktivierung;
import hilfe.Ausgabe;
import hilfe.Prüfung;
import hilfe.Sigmoide;
import hilfe.TangensHyperbolicus;
import hilfe.Zufall;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the continuous XOR: two bits with noise, and the question whether they differ. No straight
 * line tells the two classes apart, so that one layer cannot learn it, but two can.
 *
 * <p>The network has 2 inputs, 4 hidden units with tanh and 1 output, a logit: 17 parameters.
 *
 * <pre>
 *   h = tanh(W1 x + b1)      z = w2 · h + b2      class 1 where z &gt; 0
 * </pre>
 */
public final class XorNetwork {
  private XorNetwork() {}

  /**
   * Makes data, trains a network on it and tests it on new data.
   *
   * <p>An example is two random bits, each with Gaussian noise of standard deviation 0.1 added; its
   * label is 1 if the bits differ, otherwise 0. Training is plain SGD: in every epoch the examples
   * are shuffled and cut into mini-batches of 128, and each mini-batch moves every parameter
   * against the gradient of its mean binary cross-entropy with logits, {@code log(1 + eᶻ) − y z}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>learns</b>: Enough training reaches a test accuracy of 0.95 or more for most seeds; an
   *       accuracy lies in [0, 1].
   *   <li><b>arguments-count</b>: Almost no training (1 epoch, learning rate 0.01) has hardly
   *       learned anything.
   *   <li><b>reproducible</b>: The same arguments give the same result.
   *   <li><b>seed-counts</b>: Another seed gives other data and weights, so mostly another result.
   * </ul>
   *
   * @param trainingExamples how many examples to learn from
   * @param epochs how often each of them is seen
   * @param learningRate α
   * @param seed decides data, initial weights and shuffling: same arguments, same result
   * @return the part of 500 new examples that the trained network classifies correctly, in [0, 1]
   */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Prüfung.mindestens("Trainingsbeispiele", trainingExamples, 1);
    Prüfung.mindestens("Epochen", epochs, 0);
    Zufall zufall = new Zufall(seed);
    List<Beispiel> übung = Beispiel.ziehe(trainingExamples, zufall);
    List<Beispiel> prüfung = Beispiel.ziehe(500, zufall);
    Netz netz = new Netz(zufall);
    for (int epoche = 1; epoche <= epochs; epoche++) {
      List<Integer> reihenfolge = zufall.gemischt(trainingExamples);
      for (int anfang = 0; anfang < trainingExamples; anfang += STAPEL) {
        int ende = Math.min(anfang + STAPEL, trainingExamples);
        netz.lerne(übung, reihenfolge.subList(anfang, ende), learningRate);
      }
    }
    double trefferquote = netz.trefferquote(prüfung);
    Ausgabe ausgabe = new Ausgabe();
    ausgabe.zeile("Saat %d: %s richtig nach %,d Epochen (α = %s)", seed, ausgabe.anteil(trefferquote), epochs,
        ausgabe.zahl(learningRate));
    return trefferquote;
  }

  private static final int STAPEL = 128;

  /** Zwei verrauschte Bits und ob sie verschieden sind. */
  private static class Beispiel {
    final double[] x;
    final int y;

    private Beispiel(Zufall zufall) {
      int erstes = zufall.bit();
      int zweites = zufall.bit();
      x = new double[] {zufall.normalverteilt(erstes, 0.1), zufall.normalverteilt(zweites, 0.1)};
      y = erstes == zweites ? 0 : 1;
    }

    static List<Beispiel> ziehe(int anzahl, Zufall zufall) {
      List<Beispiel> beispiele = new ArrayList<>();
      while (beispiele.size() < anzahl) {
        beispiele.add(new Beispiel(zufall));
      }
      return beispiele;
    }
  }

  /** Eine Schicht, die sich ihre Gradienten merkt, bis sie einen Schritt macht. */
  private static class Schicht {
    private final double[][] gewicht;
    private final double[] schwelle;
    private final double[][] δGewicht;
    private final double[] δSchwelle;

    Schicht(int eingänge, int ausgänge, Zufall zufall) {
      gewicht = new double[ausgänge][eingänge];
      schwelle = new double[ausgänge];
      δGewicht = new double[ausgänge][eingänge];
      δSchwelle = new double[ausgänge];
      for (double[] zeile : gewicht) {
        for (int j = 0; j < zeile.length; j++) {
          zeile[j] = zufall.normalverteilt(0, 1);
        }
      }
      for (int i = 0; i < ausgänge; i++) {
        schwelle[i] = zufall.normalverteilt(0, 1);
      }
    }

    double[] vorwärts(double[] x) {
      double[] z = schwelle.clone();
      for (int i = 0; i < z.length; i++) {
        for (int j = 0; j < x.length; j++) {
          z[i] += gewicht[i][j] * x[j];
        }
      }
      return z;
    }

    double[] rückwärts(double[] x, double[] δ) {
      double[] zurück = new double[x.length];
      for (int i = 0; i < δ.length; i++) {
        δSchwelle[i] += δ[i];
        for (int j = 0; j < x.length; j++) {
          δGewicht[i][j] += δ[i] * x[j];
          zurück[j] += δ[i] * gewicht[i][j];
        }
      }
      return zurück;
    }

    void schritt(double α) {
      for (int i = 0; i < schwelle.length; i++) {
        schwelle[i] -= α * δSchwelle[i];
        δSchwelle[i] = 0;
        for (int j = 0; j < gewicht[i].length; j++) {
          gewicht[i][j] -= α * δGewicht[i][j];
          δGewicht[i][j] = 0;
        }
      }
    }
  }

  private static class Netz {
    private final Aktivierung tanh = new TangensHyperbolicus();
    private final Aktivierung σ = new Sigmoide();
    private final Schicht verdeckt;
    private final Schicht ausgang;

    Netz(Zufall zufall) {
      verdeckt = new Schicht(2, 4, zufall);
      ausgang = new Schicht(4, 1, zufall);
    }

    private double[] aktiviert(double[] z) {
      double[] h = new double[z.length];
      for (int i = 0; i < z.length; i++) {
        h[i] = tanh.wert(z[i]);
      }
      return h;
    }

    double logit(double[] x) {
      return ausgang.vorwärts(aktiviert(verdeckt.vorwärts(x)))[0];
    }

    void lerne(List<Beispiel> beispiele, List<Integer> stapel, double α) {
      for (Integer nummer : stapel) {
        Beispiel beispiel = beispiele.get(nummer);
        double[] z = verdeckt.vorwärts(beispiel.x);
        double[] h = aktiviert(z);
        double fehler = σ.wert(ausgang.vorwärts(h)[0]) - beispiel.y;
        double[] δ = ausgang.rückwärts(h, new double[] {fehler / stapel.size()});
        for (int i = 0; i < δ.length; i++) {
          δ[i] *= tanh.steigung(z[i]);
        }
        verdeckt.rückwärts(beispiel.x, δ);
      }
      verdeckt.schritt(α);
      ausgang.schritt(α);
    }

    double trefferquote(List<Beispiel> beispiele) {
      int treffer = 0;
      for (Beispiel beispiel : beispiele) {
        if ((logit(beispiel.x) > 0) == (beispiel.y == 1)) {
          treffer++;
        }
      }
      return (double) treffer / beispiele.size();
    }
  }

  public static void main(String[] argumente) {
    for (long saat = 1; saat <= 10; saat++) {
      accuracy(200, 200, 2, saat);
    }
  }
}
