package p02.hidden.script;

import java.util.Arrays;
import java.util.function.Supplier;
import p02.hidden.observe.NumberText;

/**
 * How a report names a case: its result, and names and values of its inputs. Values are copied at
 * once, since student code may change them, and become text only when a report needs it, since most
 * cases are right. A value that is known only after the case has run is given as a {@code
 * Supplier}.
 */
public final class Fixture implements CharSequence {
  private final String result;
  private final Object[] namesAndValues;

  private Fixture(String result, Object[] namesAndValues) {
    this.result = result;
    this.namesAndValues = namesAndValues;
  }

  /** {@code "z1 for W1 = …, x = …"}: the result's name, then pairs of a name and a value. */
  public static Fixture of(String result, Object... namesAndValues) {
    return new Fixture(result, Arrays.stream(namesAndValues).map(Fixture::copy).toArray());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(result).append(" for ");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(i == 0 ? "" : ", ").append(namesAndValues[i]).append(" = ");
      text.append(text(namesAndValues[i + 1]));
    }
    return text.toString();
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  private static Object copy(Object value) {
    if (value instanceof double[] vector) {
      return vector.clone();
    } else if (value instanceof double[][] matrix) {
      return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }
    if (value.getClass().isArray() && !(value instanceof int[])) {
      throw new IllegalArgumentException("no words for " + value.getClass().getSimpleName());
    }
    return value instanceof int[] counts ? counts.clone() : value;
  }

  private static String text(Object value) {
    if (value instanceof Supplier<?> later) {
      return text(later.get());
    }
    if (value instanceof double[] vector) {
      return NumberText.of(vector);
    } else if (value instanceof double[][] matrix) {
      return NumberText.of(matrix);
    } else if (value instanceof int[] counts) {
      return Arrays.toString(counts);
    }
    return value instanceof Double number ? NumberText.of(number) : String.valueOf(value);
  }
}
