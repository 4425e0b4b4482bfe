package p02.tutorial11;

import p02.tutorial12.LearningByExample;
import java.util.Random;
import hilfsmittel.Prüfung;

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
    Random zufall = new Random(seed);
    Daten übung = new Daten(trainingExamples, zufall);
    Daten prüfung = new Daten(500, zufall);
    Netz netz = new Netz(zufall);
    for (int durchgang = 1; durchgang <= epochs; durchgang++) {
      for (int[] auswahl : LearningByExample.miniBatches(trainingExamples, 128, zufall.nextLong())) {
        netz.trainiere(übung.eingaben, übung.klassen, auswahl, learningRate);
      }
    }
    int richtig = 0;
    for (int i = 0; i < 500; i++) {
      if (netz.löseAuf(prüfung.eingaben[i]) > 0 == (prüfung.klassen[i] == 1)) {
        richtig++;
      }
    }
    return richtig / 500.0;
  }

  /** Eingaben und Klassen. */
  private static class Daten {
    final double[][] eingaben;
    final int[] klassen;

    Daten(int anzahl, Random zufall) {
      eingaben = new double[anzahl][2];
      klassen = new int[anzahl];
      for (int i = 0; i < anzahl; i++) {
        int erstes = zufall.nextInt(2);
        int zweites = zufall.nextInt(2);
        eingaben[i][0] = erstes + 0.1 * zufall.nextGaussian();
        eingaben[i][1] = zweites + 0.1 * zufall.nextGaussian();
        klassen[i] = (erstes + zweites) % 2;
      }
    }
  }
}
