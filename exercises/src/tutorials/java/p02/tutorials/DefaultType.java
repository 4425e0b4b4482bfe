package p02.tutorials;

import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What ND4J makes of {@code Nd4j.zeros(shape)} and the like: FLOAT inside networks, so that such an
 * array fits to their own; DOUBLE, as in the self-check, elsewhere.
 */
final class DefaultType {
  private DefaultType() {}

  /** Runs a part with this default, and puts the old one back. */
  static void with(DataType type, Runnable part) {
    giving(
        type,
        () -> {
          part.run();
          return type;
        });
  }

  /** Computes something with this default, and puts the old one back. */
  static <T> T giving(DataType type, Supplier<T> work) {
    DataType before = Nd4j.dataType();
    Nd4j.setDefaultDataTypes(type, type);
    try {
      return work.get();
    } finally {
      Nd4j.setDefaultDataTypes(before, before);
    }
  }
}
