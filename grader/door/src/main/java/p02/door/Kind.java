package p02.door;

import org.nd4j.linalg.api.ops.BroadcastOp;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.IndexAccumulation;
import org.nd4j.linalg.api.ops.RandomOp;
import org.nd4j.linalg.api.ops.ReduceOp;
import org.nd4j.linalg.api.ops.ScalarOp;
import org.nd4j.linalg.api.ops.TransformOp;
import org.nd4j.linalg.api.ops.impl.reduce3.BaseReduce3Op;

/** What ND4J's operations are by their way into native code: two of one name may go unlike ways. */
enum Kind {
  /** Takes lists of arrays, numbers and axes. */
  CUSTOM,
  /** Element by element, of one array or of two side by side. */
  TRANSFORM,
  /** Each element with one number. */
  SCALAR,
  /** An array along axes of another. */
  BROADCAST,
  /** Along axes, to a number each. */
  REDUCE,
  /** Two arrays along axes, to a number each. */
  PAIRED,
  /** Along axes, to a place each. */
  INDEX,
  /** Draws at random. */
  RANDOM;

  /** The kind of an operation. */
  static Kind of(Object operation) {
    if (operation instanceof CustomOp) {
      return CUSTOM;
    } else if (operation instanceof ScalarOp) {
      return SCALAR;
    } else if (operation instanceof BroadcastOp) {
      return BROADCAST;
    } else if (operation instanceof BaseReduce3Op) {
      return PAIRED;
    } else if (operation instanceof ReduceOp) {
      return REDUCE;
    } else if (operation instanceof IndexAccumulation) {
      return INDEX;
    } else if (operation instanceof RandomOp) {
      return RANDOM;
    } else if (operation instanceof TransformOp) {
      return TRANSFORM;
    }
    throw new IllegalArgumentException(
        "%s is none of ND4J's kinds of operations".formatted(operation.getClass().getName()));
  }
}
