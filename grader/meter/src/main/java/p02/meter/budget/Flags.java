package p02.meter.budget;

import org.jspecify.annotations.Nullable;

/**
 * What became of a budget, whatever the code made of the errors that told it so.
 *
 * @param exhausted whether the fuel ran out
 * @param memoryExhausted whether the memory ran out
 * @param tooDeep whether calls nested too deeply
 * @param broken whether the initialiser of a class ended early
 * @param refused the first refused call that was reached
 */
record Flags(
    boolean exhausted,
    boolean memoryExhausted,
    boolean tooDeep,
    boolean broken,
    @Nullable RefusedCall refused) {
  static final Flags LOWERED = new Flags(false, false, false, false, null);

  /** The same, with a budget that was not spent as far as {@code before} says so. */
  Flags asSpentAsIn(Flags before) {
    return new Flags(
        before.exhausted(), before.memoryExhausted(), before.tooDeep(), broken, refused);
  }
}
