package p02.tutorial12;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty()) {
      throw new IllegalArgumentException("There are no examples!");
    }
    if (logits.length() == 0 || labels.length() == 0) {
      throw new IllegalArgumentException("There are no examples!!");
    }
    List<List<Double>> rows = Helper.toLists(logits);
    List<Double> correct = Helper.toList(labels);
    int hits = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Double> row = rows.get(i);
      Double biggest = row.get(0);
      Integer place = 0;
      for (int j = 1; j < row.size(); j++) {
        if (row.get(j) > biggest) {
          biggest = row.get(j);
          place = j;
        }
      }
      Integer label = (int) Math.round(correct.get(i));
      if (place.equals(label)) {
        hits++;
      }
    }
    return (double) hits / (double) rows.size();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length < 1) {
      throw new IllegalArgumentException("There was no epoch");
    }
    List<Double> list = new ArrayList<>();
    for (double d : validationAccuracy) {
      list.add(d);
    }
    Double max = Collections.max(list);
    return list.indexOf(max) + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    boolean ok = true;
    if (fromEpochs < 1) {
      ok = false;
    }
    if (toEpochs < 1) {
      ok = false;
    }
    if (fromEpochs > accuracyByEpoch.length) {
      ok = false;
    }
    if (toEpochs > accuracyByEpoch.length) {
      ok = false;
    }
    if (ok == false) {
      throw new IllegalArgumentException("Epoch " + fromEpochs + " or " + toEpochs + " is not there");
    }
    double before = accuracyByEpoch[fromEpochs - 1] * 100;
    double after = accuracyByEpoch[toEpochs - 1] * 100;
    return after - before;
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1) {
      throw new IllegalArgumentException("examples is " + examples);
    } else if (batchSize < 1) {
      throw new IllegalArgumentException("batchSize is " + batchSize);
    }
    // pull numbers out of a hat
    Random random = new Random(seed);
    ArrayList<Integer> hat = new ArrayList<>();
    for (int i = 0; i < examples; i++) {
      hat.add(i);
    }
    ArrayList<ArrayList<Integer>> batches = new ArrayList<>();
    ArrayList<Integer> current = new ArrayList<>();
    while (!hat.isEmpty()) {
      int index = random.nextInt(hat.size());
      Integer last = hat.get(hat.size() - 1);
      Integer drawn = hat.get(index);
      hat.set(index, last);
      hat.remove(hat.size() - 1);
      current.add(drawn);
      if (current.size() == batchSize) {
        batches.add(current);
        current = new ArrayList<>();
      }
    }
    if (current.size() > 0) {
      batches.add(current);
    }
    int[][] result = new int[batches.size()][];
    int b = 0;
    Iterator<ArrayList<Integer>> it = batches.iterator();
    while (it.hasNext()) {
      ArrayList<Integer> batch = it.next();
      result[b] = new int[batch.size()];
      for (int i = 0; i < batch.size(); i++) {
        result[b][i] = batch.get(i);
      }
      b++;
    }
    return result;
  }

  public static void main(String[] args) {
    int[][] batches = miniBatches(10, 3, 5);
    for (int[] batch : batches) {
      String line = "";
      for (int number : batch) {
        line += number + " ";
      }
      System.out.println(line);
    }
  }
}
