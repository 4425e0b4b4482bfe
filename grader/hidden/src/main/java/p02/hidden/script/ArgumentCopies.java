package p02.hidden.script;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;

/** Copies of arguments, to find out afterwards which of them a call changed. */
public final class ArgumentCopies {
  private final Map<String, double[][]> now = new LinkedHashMap<>();
  private final Map<String, double[][]> before = new LinkedHashMap<>();

  private ArgumentCopies() {}

  /** Copies vectors and matrices, given as pairs of a name and an array. */
  public static ArgumentCopies of(Object... namesAndArrays) {
    ArgumentCopies arguments = new ArgumentCopies();
    for (int i = 0; i < namesAndArrays.length; i += 2) {
      Object array = namesAndArrays[i + 1];
      double[][] rows =
          array instanceof double[] vector ? new double[][] {vector} : (double[][]) array;
      arguments.now.put((String) namesAndArrays[i], rows);
      arguments.before.put(
          (String) namesAndArrays[i],
          Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new));
    }
    return arguments;
  }

  /** Whether an array that was made of these rows still holds them. */
  public static boolean intact(INDArray now, double[][] before) {
    return intact(now, Arrays.stream(before).flatMapToDouble(Arrays::stream).toArray())
        && now.rank() == 2
        && now.size(0) == before.length;
  }

  /** Whether an array that was made of these numbers, in C order, still holds them. */
  public static boolean intact(INDArray now, double[] before) {
    return Content.of(now) instanceof Content.Numbers numbers
        && Arrays.equals(numbers.numbers(), before);
  }

  /** Shows of each whether it still holds what it held. */
  public void check(CaseRecorder cases) {
    now.forEach(
        (name, rows) -> cases.unchanged(name, () -> Arrays.deepEquals(rows, before.get(name))));
  }
}
