package p02.tutorial12;

import java.util.Stack;
import java.util.Random;
import java.math.BigDecimal;
import hilfsmittel.Prüfung;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What it takes to say how much a network learns from one epoch to the next: accuracy, the best
 * epoch, the improvement between two epochs, and mini-batches, which are what an epoch consists of.
 *
 * <p>An accuracy is a fraction, in [0, 1]. Epochs are counted from 1: entry 0 of an array holds
 * what was measured after epoch 1. No method changes its arguments.
 */
public final class LearningByExample {
  private LearningByExample() {}

  /**
   * The part of the examples whose largest logit is that of their label.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of the rows whose largest logit stands at the label.
   *   <li><b>label-types</b>: Labels may be of any numeric type.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>lowest-of-several</b>: Of several equal largest logits the first counts.
   *   <li><b>no-examples</b>: No examples throw IllegalArgumentException.
   * </ul>
   *
   * @param logits {@code [n, classes]}; if several are the largest, the lowest class counts
   * @param labels {@code [n]}, each 0 … classes − 1, of any numeric type
   * @return the accuracy, a fraction
   * @throws IllegalArgumentException if there are no examples
   */
  public static double accuracy(INDArray logits, INDArray labels) {
    Prüfung.mindestens("Beispiele", logits.isEmpty() ? 0 : logits.length(), 1);
    int treffer = 0;
    for (int i = 0; i < logits.size(0); i++) {
      final int zeile = i;
      int klasse =
          new Wettbewerb() {
            @Override
            int teilnehmer() {
              return logits.columns();
            }

            @Override
            double leistung(int nummer) {
              return logits.getDouble(zeile, nummer);
            }
          }.sieger();
      if (klasse == (int) Math.round(labels.getDouble(i))) {
        ++treffer;
      }
    }
    return treffer / (double) logits.size(0);
  }

  /**
   * The epoch after which the validation accuracy was highest.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The number of the epoch with the highest accuracy, counted from 1.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>earliest-of-several</b>: Of several equal highest accuracies the earliest counts.
   *   <li><b>no-epochs</b>: No epochs throw IllegalArgumentException.
   * </ul>
   *
   * @param validationAccuracy the accuracy after each epoch
   * @return its number, from 1; the earliest if several are equally good
   * @throws IllegalArgumentException if there was no epoch
   */
  public static int bestEpoch(double[] validationAccuracy) {
    Prüfung.mindestens("Anzahl der Epochen", validationAccuracy.length, 1);
    return 1
        + new Wettbewerb() {
          @Override
          int teilnehmer() {
            return validationAccuracy.length;
          }

          @Override
          double leistung(int nummer) {
            return validationAccuracy[nummer];
          }
        }.sieger();
  }

  /**
   * How much accuracy was gained between two epochs, in percentage points: from 0.5 to 0.75 it is
   * 25.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The percentage points gained from one epoch to the other, epochs counted
   *       from 1; negative for a loss.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>epoch-out-of-range</b>: An epoch before the first or after the last throws
   *       IllegalArgumentException.
   * </ul>
   *
   * @param accuracyByEpoch the accuracy after each epoch, fractions
   * @param fromEpochs an epoch's number, from 1
   * @param toEpochs another epoch's number; a later one in everything that is checked
   * @return the gain; negative if accuracy fell
   * @throws IllegalArgumentException if an epoch is not in the array
   */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    for (int epoche : new int[] {fromEpochs, toEpochs}) {
      Prüfung.mindestens("Epoche", epoche, 1);
      Prüfung.mindestens("Anzahl der Epochen", accuracyByEpoch.length, epoche);
    }
    BigDecimal vorher = BigDecimal.valueOf(accuracyByEpoch[fromEpochs - 1]);
    BigDecimal nachher = BigDecimal.valueOf(accuracyByEpoch[toEpochs - 1]);
    return nachher.subtract(vorher).movePointRight(2).doubleValue();
  }

  /**
   * The mini-batches of one epoch: every example once, in random order.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>batch-sizes</b>: All batches have batchSize examples; the last may have fewer.
   *   <li><b>every-example-once</b>: Every example from 0 to examples - 1 occurs exactly once.
   *   <li><b>shuffled</b>: The order is shuffled.
   *   <li><b>reproducible</b>: The same seed gives the same order.
   *   <li><b>seed-counts</b>: Another seed gives another order.
   *   <li><b>out-of-range</b>: No examples or a batch size smaller than 1 throw
   *       IllegalArgumentException.
   * </ul>
   *
   * @param examples how many examples there are, numbered from 0
   * @param batchSize how many of them a mini-batch holds; the last one holds the rest
   * @param seed decides the order: same arguments, same mini-batches
   * @return the numbers of the examples in each mini-batch
   * @throws IllegalArgumentException if there are no examples, or the batch size is below 1
   */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Prüfung.mindestens("Beispiele", examples, 1);
    Prüfung.mindestens("Größe eines Stapels", batchSize, 1);
    Stack<Integer> stapel = new Stack<Integer>();
    Random zufall = new Random(seed);
    for (int i = 0; i < examples; i++) {
      stapel.push(i);
      int tausch = zufall.nextInt(stapel.size());
      Integer oben = stapel.peek();
      stapel.set(i, stapel.elementAt(tausch));
      stapel.setElementAt(oben, tausch);
    }
    int anzahl = examples / batchSize + (examples % batchSize == 0 ? 0 : 1);
    int[][] ergebnis = new int[anzahl][];
    for (int k = 0; k < anzahl; k++) {
      ergebnis[k] = new int[Math.min(batchSize, stapel.size())];
      for (int i = 0; i < ergebnis[k].length; i++) {
        ergebnis[k][i] = stapel.pop();
      }
    }
    return ergebnis;
  }
}
