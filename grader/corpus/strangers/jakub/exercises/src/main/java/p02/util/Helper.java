package p02.util;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

// My helper methods, I need them everywhere
public class Helper {

  public static int counter = 0; // how often something was converted
  public static boolean debug = false;

  // INDArray -> list of lists (a row is a list)
  public static List<List<Double>> toLists(INDArray array) {
    counter++;
    List<List<Double>> result = new ArrayList<List<Double>>();
    int rows = Integer.parseInt(String.valueOf(array.size(0)));
    int columns = Integer.parseInt(String.valueOf(array.size(1)));
    for (int i = 0; i < rows; i++) {
      List<Double> row = new ArrayList<Double>();
      for (int j = 0; j < columns; j++) {
        Double value = Double.valueOf(array.getDouble(i, j));
        row.add(value);
      }
      result.add(row);
    }
    return result;
  }

  // all numbers in one long list, it does not matter which shape
  public static ArrayList<Double> toList(INDArray array) {
    counter++;
    ArrayList<Double> list = new ArrayList<Double>();
    INDArray copy = array.dup('c'); // 'c' = row by row
    int length = (int) copy.length();
    for (int i = 0; i < length; i++) {
      double d = copy.getDouble(i);
      list.add(Double.parseDouble(String.valueOf(d)));
    }
    return list;
  }

  // and back
  public static INDArray toArray(List<Double> list, long[] shape) {
    double[] numbers = new double[list.size()];
    int i = 0;
    Iterator<Double> iterator = list.iterator();
    while (iterator.hasNext()) {
      numbers[i] = iterator.next().doubleValue();
      i = i + 1;
    }
    return Nd4j.createFromArray(numbers).reshape(shape);
  }

  public static INDArray toMatrix(List<List<Double>> lists) {
    double[][] numbers = new double[lists.size()][lists.get(0).size()];
    for (int i = 0; i < lists.size(); i++) {
      for (int j = 0; j < lists.get(i).size(); j++) {
        numbers[i][j] = lists.get(i).get(j);
      }
    }
    return Nd4j.createFromArray(numbers);
  }

  // "2 x 3"
  public static String shapeText(INDArray array) {
    String text = "";
    for (int i = 0; i < array.shape().length; i++) {
      if (i == 0) {
        text = text + array.shape()[i];
      } else {
        text = text + " x " + array.shape()[i];
      }
    }
    return text;
  }

  // "1; 2.5; 3" -> list
  public static List<Double> parse(String text) {
    List<Double> list = new ArrayList<Double>();
    String[] words = text.split(";");
    for (String word : words) {
      // Scanner only takes the spaces away
      Scanner scanner = new Scanner(word);
      if (scanner.hasNext()) {
        String number = scanner.next();
        try {
          list.add(Double.parseDouble(number));
        } catch (NumberFormatException e) {
          System.out.println("This is not a number: " + number);
        }
      }
      scanner.close();
    }
    return list;
  }

  public static Double sum(List<Double> list) {
    Double sum = 0.0;
    for (Double d : list) {
      sum = sum + d;
    }
    return sum;
  }

  public static void print(String text) {
    if (debug == true) {
      System.out.println(text);
    }
  }
}
