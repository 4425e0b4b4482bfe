package p02.door;

import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;

/**
 * Lets an array's hash code know of one NaN alone. The operation reads bits, and NaNs have many:
 * which of two a sum passes on depends on whether the JVM has compiled the code by then.
 */
final class OneNan {
  private static final String HASH_CODE = "hashcode";

  private OneNan() {}

  /** Gives a hash code a copy to read, if there is a NaN among its numbers. */
  static void letIn(CustomOp operation) {
    if (operation.opName().equals(HASH_CODE) && operation instanceof DynamicCustomOp hashing) {
      INDArray hashed = hashing.getInputArgument(0);
      if (hashed.isR() && !hashed.isEmpty() && mayHoldNan(hashed)) {
        hashing.setInputArgument(0, withOne(hashed));
      }
    }
  }

  /** A sum with a NaN is one, and few others are. */
  private static boolean mayHoldNan(INDArray array) {
    return Double.isNaN(array.sumNumber().doubleValue());
  }

  private static INDArray withOne(INDArray array) {
    INDArray copy = array.dup(array.ordering());
    DataBuffer numbers = copy.data();
    for (long i = 0; i < copy.length(); i++) {
      if (Double.isNaN(numbers.getDouble(i))) {
        numbers.put(i, Double.NaN);
      }
    }
    return copy;
  }
}
