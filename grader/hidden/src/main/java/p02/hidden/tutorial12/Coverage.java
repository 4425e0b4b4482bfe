package p02.hidden.tutorial12;

import java.util.Arrays;

/** Which examples the mini-batches of one epoch hold. */
enum Coverage {
  /** A partition. */
  EVERY_EXAMPLE_ONCE,
  /** Some are left out. */
  SOME_MISSING,
  /** Some come more than once. */
  SOME_REPEATED,
  /** As drawing with replacement has it. */
  SOME_REPEATED_SOME_MISSING,
  /** Numbers that belong to no example. */
  SOME_THAT_DO_NOT_EXIST;

  static Coverage of(int[] order, int examples) {
    if (Arrays.stream(order).anyMatch(each -> each < 0 || each >= examples)) {
      return SOME_THAT_DO_NOT_EXIST;
    }
    long different = Arrays.stream(order).distinct().count();
    boolean repeated = different < order.length;
    boolean missing = different < examples;
    return repeated
        ? missing ? SOME_REPEATED_SOME_MISSING : SOME_REPEATED
        : missing ? SOME_MISSING : EVERY_EXAMPLE_ONCE;
  }
}
