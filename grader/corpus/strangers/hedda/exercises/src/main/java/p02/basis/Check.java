package p02.basis;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A check that can be combined with others. */
@FunctionalInterface
public interface Check {
  /** Gives the error, if there is one. */
  Result<Boolean, IllegalArgumentException> run();

  default void enforce() {
    run().orElseThrow();
  }

  default Check then(Check other) {
    return () -> run().flatMap(ignored -> other.run());
  }

  static Check that(boolean holds, String message) {
    return () -> holds ? Result.ok(true) : Result.err(new IllegalArgumentException(message));
  }

  /** The null object among checks. */
  static Check nothing() {
    return NullCheck.INSTANCE;
  }

  static Check sameShape(INDArray a, INDArray b) {
    return that(
        Arrays.equals(a.shape(), b.shape()),
        "shapes " + Arrays.toString(a.shape()) + " and " + Arrays.toString(b.shape()) + " differ");
  }

  enum NullCheck implements Check {
    INSTANCE;

    @Override
    public Result<Boolean, IllegalArgumentException> run() {
      return Result.ok(Boolean.TRUE);
    }
  }
}
