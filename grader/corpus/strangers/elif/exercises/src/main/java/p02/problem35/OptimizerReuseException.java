package p02.problem35;

import java.util.Arrays;

/** Thrown if one optimizer is used for parameters of different shapes. */
public final class OptimizerReuseException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  OptimizerReuseException(long[] before, long[] now) {
    super(
        String.format(
            "each parameter array needs an optimizer of its own: this one was used for %s, now it is"
                + " asked for %s",
            Arrays.toString(before), Arrays.toString(now)));
  }
}
