package p02.hidden;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Loads ND4J's natives before the first submission has to wait for them. */
public final class WarmUp {
  private WarmUp() {}

  /** Multiplies two small matrices. What else a class needs warm, its first canary warms. */
  public static void run() {
    RememberedShapes.install();
    Nd4j.ones(DataType.DOUBLE, 2, 2).mmul(Nd4j.ones(DataType.DOUBLE, 2, 2)).sumNumber();
  }
}
