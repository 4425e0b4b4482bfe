package p02.jana;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.StringTokenizer;
import java.util.Vector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Things that I need again and again. */
public class Tools {

  /** A table as lists of lists. */
  public static ArrayList<ArrayList<Double>> toLists(INDArray array) {
    ArrayList<ArrayList<Double>> result = new ArrayList<ArrayList<Double>>();
    int i = 0;
    boolean finished = false;
    while (!finished) {
      if (i >= array.size(0)) {
        finished = true;
      } else {
        ArrayList<Double> row = new ArrayList<Double>();
        for (int j = 0; j < array.size(1); j++) {
          row.add(Double.valueOf(array.getDouble(i, j)));
        }
        result.add(row);
        i = i + 1;
      }
    }
    return result;
  }

  /** And back. */
  public static INDArray toArray(ArrayList<ArrayList<Double>> lists) {
    int n = lists.size();
    int d = lists.get(0).size();
    INDArray result = Nd4j.zeros(org.nd4j.linalg.api.buffer.DataType.DOUBLE, n, d);
    Iterator<ArrayList<Double>> it = lists.iterator();
    int i = 0;
    while (it.hasNext()) {
      ArrayList<Double> row = it.next();
      for (int j = 0; j < row.size(); j++) {
        result.putScalar(i, j, row.get(j).doubleValue());
      }
      i++;
    }
    return result;
  }

  public static Vector<Double> toVector(double[] numbers) {
    Vector<Double> v = new Vector<Double>();
    for (int i = 0; i < numbers.length; i++) {
      v.addElement(new Double(numbers[i]));
    }
    return v;
  }

  public static double[] fromVector(Vector<Double> v) {
    double[] numbers = new double[v.size()];
    int i = 0;
    Enumeration<Double> e = v.elements();
    while (e.hasMoreElements()) {
      numbers[i++] = e.nextElement().doubleValue();
    }
    return numbers;
  }

  /** "1.5;2;3" -> [1.5, 2, 3] */
  public static double[] parse(String text) {
    StringTokenizer tokens = new StringTokenizer(text, ";");
    double[] numbers = new double[tokens.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      try {
        numbers[i] = Double.parseDouble(tokens.nextToken().trim());
      } catch (NumberFormatException e) {
        System.out.println("this is not a number: " + e.getMessage());
        numbers[i] = 0.0;
      }
    }
    return numbers;
  }

  public static double sum(List<Double> numbers) {
    double sum = 0.0;
    for (Double number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** "3x2" */
  public static String shape(INDArray array) {
    String text = "";
    for (int i = 0; i < array.shape().length; i++) {
      text = text + array.shape()[i];
      if (i < array.shape().length - 1) {
        text = text + "x";
      }
    }
    return text;
  }
}
