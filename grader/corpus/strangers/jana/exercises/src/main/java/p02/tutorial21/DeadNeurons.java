package p02.tutorial21;

import java.util.Hashtable;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class DeadNeurons {
  private DeadNeurons() {}

  static int dead;

  public static int count(INDArray activations) {
    Hashtable<String, Boolean> alive = new Hashtable<String, Boolean>();
    for (int j = 0; j < activations.columns(); j++) {
      alive.put("unit" + j, Boolean.FALSE);
      int i = 0;
      search:
      while (true) {
        if (i == activations.rows()) {
          break search;
        }
        if (Double.compare(Math.abs(activations.getDouble(i, j)), 0.0) != 0) {
          alive.put("unit" + j, Boolean.TRUE);
          break search;
        }
        i++;
      }
    }
    dead = 0;
    for (Boolean b : alive.values()) {
      if (!b.booleanValue()) {
        dead++;
      }
    }
    return dead;
  }
}
