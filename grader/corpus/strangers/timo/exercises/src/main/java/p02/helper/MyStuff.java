package p02.helper;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.Stack;
import java.util.StringTokenizer;
import java.util.Vector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

// my own methods because I need them everywhere
public class MyStuff {
  public static int counter = 0;
  public static boolean debug = false;

  // makes a table out of an INDArray
  public static ArrayList<ArrayList<Double>> toTable(INDArray array) {
    ArrayList<ArrayList<Double>> table = new ArrayList<ArrayList<Double>>();
    int rows = Integer.parseInt(String.valueOf(array.size(0)));
    int columns = Integer.parseInt("" + array.size(1));
    for (int i = 0; i < rows; i++) {
      ArrayList<Double> row = new ArrayList<Double>();
      for (int j = 0; j < columns; j++) {
        Double number = new Double(array.getDouble(i, j));
        row.add(number);
      }
      table.add(row);
    }
    counter++;
    return table;
  }

  // and back
  public static INDArray fromTable(ArrayList<ArrayList<Double>> table) {
    int rows = table.size();
    int columns = table.get(0).size();
    INDArray result = Nd4j.zeros(rows, columns);
    Iterator<ArrayList<Double>> it = table.iterator();
    int i = 0;
    while (it.hasNext()) {
      ListIterator<Double> it2 = it.next().listIterator();
      while (it2.hasNext()) {
        int j = it2.nextIndex();
        result.putScalar(new int[] {i, j}, it2.next().doubleValue());
      }
      i = i + 1;
    }
    return result;
  }

  public static INDArray fromVector(Vector<Double> v) {
    double[] d = new double[v.size()];
    for (int i = 0; i < v.size(); i++) {
      d[i] = v.elementAt(i).doubleValue();
    }
    return Nd4j.create(d);
  }

  public static double sum(ArrayList<Double> list) {
    Stack<Double> stack = new Stack<Double>();
    for (Double d : list) {
      stack.push(d);
    }
    double result = 0.0;
    while (!stack.empty()) {
      Double top = stack.pop();
      result = result + top;
    }
    return result;
  }

  // "3,2" for a 3x2 array
  public static String shapeText(INDArray a) {
    String text = "";
    for (int i = 0; i < a.shape().length; i++) {
      text = text + a.shape()[i] + ",";
    }
    if (text.length() > 0) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  public static boolean sameShape(INDArray a, INDArray b) {
    if (shapeText(a).equals(shapeText(b)) == true) {
      return true;
    } else {
      return false;
    }
  }

  public static int firstNumber(String shape) {
    StringTokenizer st = new StringTokenizer(shape, ",");
    return Integer.valueOf(st.nextToken()).intValue();
  }

  public static void say(Object o) {
    if (debug) {
      System.out.println("DEBUG: " + o.toString());
    }
  }
}
