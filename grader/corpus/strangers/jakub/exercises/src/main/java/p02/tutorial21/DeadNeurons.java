package p02.tutorial21;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class DeadNeurons {
  private DeadNeurons() {}

  public static int count(INDArray activations) {
    List<List<Double>> rows = Helper.toLists(activations);
    int dead = 0;
    int units = (int) activations.size(1);
    for (int unit = 0; unit < units; unit++) {
      boolean isDead = true;
      for (List<Double> row : rows) {
        if (isDead == true) {
          if (row.get(unit).doubleValue() != 0) {
            isDead = false;
          }
        }
      }
      if (isDead) {
        dead++;
      }
    }
    return dead;
  }
}
