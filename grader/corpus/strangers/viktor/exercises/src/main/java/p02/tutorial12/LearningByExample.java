package p02.tutorial12;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Random;
import java.util.Vector;
import org.nd4j.linalg.api.ndarray.INDArray;
import werkzeug.Anzeige;
import werkzeug.Prüfung;
import werkzeug.UngültigesArgument;

/** Trefferquote, beste Epoche, Zuwachs und Stapel. */
public final class LearningByExample {
  private static final BigDecimal HUNDERT = BigDecimal.TEN.pow(2);

  private LearningByExample() {}

  /** Sucht den ersten größten von mehreren Werten. */
  private abstract static class Sieger {
    abstract double wert(int stelle);

    final int unter(int anzahl) {
      int sieger = 0;
      for (int i = 1; i < anzahl; i++) {
        if (wert(i) > wert(sieger)) {
          sieger = i;
        }
      }
      return sieger;
    }
  }

  /** Der Anteil der Beispiele, deren größtes Logit ihres Etiketts ist. */
  public static double accuracy(final INDArray logits, INDArray labels) {
    if (logits.isEmpty() || logits.size(0) == 0) {
      throw new UngültigesArgument("ohne Beispiele gibt es keine Trefferquote");
    }
    if (logits.size(0) != labels.length()) {
      throw new UngültigesArgument(
          "%s Zeilen, aber %s Etiketten", logits.size(0), labels.length());
    }
    int treffer = 0;
    for (int i = 0; i < logits.size(0); i++) {
      final int zeile = i;
      int klasse =
          new Sieger() {
            @Override
            double wert(int stelle) {
              return logits.getDouble(zeile, stelle);
            }
          }.unter((int) logits.size(1));
      if (klasse == labels.getInt(i)) {
        treffer++;
      }
    }
    return treffer / (double) logits.size(0);
  }

  /** Die beste Epoche, von 1 an gezählt. */
  public static int bestEpoch(final double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new UngültigesArgument("es gab keine Epoche");
    }
    return 1
        + new Sieger() {
          @Override
          double wert(int stelle) {
            return validationAccuracy[stelle];
          }
        }.unter(validationAccuracy.length);
  }

  /** Zuwachs in Prozentpunkten, genau gerechnet. */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    BigDecimal von = nach(accuracyByEpoch, fromEpochs);
    BigDecimal bis = nach(accuracyByEpoch, toEpochs);
    BigDecimal zuwachs = bis.subtract(von).multiply(HUNDERT);
    return zuwachs.setScale(12, RoundingMode.HALF_EVEN).stripTrailingZeros().doubleValue();
  }

  private static BigDecimal nach(double[] quoten, int epoche) {
    if (epoche < 1 || epoche > quoten.length) {
      throw new UngültigesArgument(
          "die Epoche %s gibt es nicht, nur 1 bis %s", epoche, quoten.length);
    }
    return new BigDecimal(quoten[epoche - 1]);
  }

  /** Die Stapel einer Epoche. */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Prüfung.mindestensEins("Zahl der Beispiele", examples);
    Prüfung.mindestensEins("Stapelgröße", batchSize);
    Vector<Integer> nummern = new Vector<>(examples);
    for (int i = 0; i < examples; i++) {
      nummern.addElement(Integer.valueOf(i));
    }
    Collections.shuffle(nummern, new Random(seed));
    Vector<int[]> stapel = new Vector<>();
    Enumeration<Integer> rest = nummern.elements();
    for (int übrig = examples; übrig > 0; übrig -= batchSize) {
      int[] einer = new int[Math.min(batchSize, übrig)];
      for (int i = 0; i < einer.length; i++) {
        einer[i] = rest.nextElement().intValue();
      }
      stapel.addElement(einer);
    }
    int[][] alle = new int[stapel.size()][];
    stapel.copyInto(alle);
    return alle;
  }

  public static void main(String[] args) {
    double[] quoten = {0.5, 0.75, 0.7};
    System.out.println("Beste Epoche: " + bestEpoch(quoten));
    System.out.println("Zuwachs: " + Anzeige.zahl(improvement(quoten, 1, 2)) + " Prozentpunkte");
  }
}
