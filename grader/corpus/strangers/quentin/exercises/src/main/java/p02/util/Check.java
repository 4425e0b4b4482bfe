package p02.util;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What ND4J's Preconditions do, as those are not available. */
public final class Check {
  private Check() {}

  public static void checkArgument(boolean ok, String message, Object... args) {
    if (!ok) {
      Object[] shown = Arrays.stream(args).map(Check::show).toArray();
      throw new IllegalArgumentException(String.format(message.replace("%ndShape", "%s"), shown));
    }
  }

  private static Object show(Object o) {
    return o instanceof INDArray a && a.rank() > 1 ? a.shapeInfoToString() : o;
  }
}
