package p02.tutorial12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.Vector;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.jana.Tools;
import p02.jana.WrongInputException;

public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty() || logits.size(0) == 0) {
      throw new WrongInputException("there are no examples");
    }
    ArrayList<ArrayList<Double>> rows = Tools.toLists(logits);
    if (rows.size() != (int) labels.length()) {
      throw new WrongInputException("there are " + rows.size() + " rows, but other labels");
    }
    int right = 0;
    for (int i = 0; i < rows.size(); i++) {
      Double biggest = Collections.max(rows.get(i));
      int where = rows.get(i).indexOf(biggest); // indexOf finds the first one
      int label = (int) labels.getDouble(i);
      if (Integer.valueOf(where).equals(Integer.valueOf(label))) {
        right = right + 1;
      }
    }
    return right / (double) rows.size();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    try {
      double best = validationAccuracy[0];
      String epoch = "1";
      for (int i = 1; i < validationAccuracy.length; i++) {
        if (validationAccuracy[i] > best) {
          best = validationAccuracy[i];
          epoch = "" + (i + 1);
        }
      }
      return Integer.parseInt(epoch);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new WrongInputException("no epochs: " + e.getMessage());
    }
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    Double from = null;
    Double to = null;
    try {
      from = accuracyByEpoch[fromEpochs - 1];
      to = accuracyByEpoch[toEpochs - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      // System.out.println(e);
    } finally {
      if (from == null || to == null) {
        throw new WrongInputException(
            "there are only epochs 1 to "
                + accuracyByEpoch.length
                + " but you want "
                + fromEpochs
                + " and "
                + toEpochs);
      }
    }
    return (to - from) * 100;
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples <= 0) {
      throw new WrongInputException("examples = " + examples);
    }
    if (batchSize <= 0) {
      throw new WrongInputException("batchSize = " + batchSize);
    }
    Random random = new Random(seed);
    LinkedList<Integer> hat = new LinkedList<Integer>();
    for (int i = 0; i < examples; i++) {
      hat.add(Integer.valueOf(i));
    }
    Vector<List<Integer>> batches = new Vector<List<Integer>>();
    List<Integer> batch = new ArrayList<Integer>();
    while (!hat.isEmpty()) {
      int place = random.nextInt(hat.size());
      Integer number = hat.remove(place);
      batch.add(number);
      if (batch.size() == batchSize || hat.isEmpty()) {
        batches.addElement(batch);
        batch = new ArrayList<Integer>();
      }
    }
    int[][] result = new int[batches.size()][];
    for (int i = 0; i < result.length; i++) {
      Object[] objects = batches.get(i).toArray();
      result[i] = new int[objects.length];
      for (int j = 0; j < objects.length; j++) {
        result[i][j] = ((Integer) objects[j]).intValue();
      }
    }
    return result;
  }

  public static void main(String[] args) {
    java.util.Scanner in = new java.util.Scanner(System.in);
    System.out.print("How many? ");
    System.out.println(Arrays.deepToString(miniBatches(in.nextInt(), 5, 1)));
  }
}
