package p02.hidden;

import java.util.Arrays;

/** How a case is told to the student: names and values of what went in. */
public final class Fixture {
  private Fixture() {}

  /** {@code "z1 for W1 = …, x = …"}: the result's name, then pairs of a name and a value. */
  public static String of(String result, Object... namesAndValues) {
    StringBuilder text = new StringBuilder(result).append(" for ");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(i == 0 ? "" : ", ").append(namesAndValues[i]).append(" = ");
      text.append(told(namesAndValues[i + 1]));
    }
    return text.toString();
  }

  private static String told(Object value) {
    if (value instanceof double[] vector) {
      return Text.of(vector);
    } else if (value instanceof double[][] matrix) {
      return Text.of(matrix);
    } else if (value instanceof int[] counts) {
      return Arrays.toString(counts);
    }
    return value instanceof Double number ? Text.of(number) : String.valueOf(value);
  }
}
