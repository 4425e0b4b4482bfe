package p02.problem33;

import java.util.EnumSet;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Ways of enlarging a network. */
enum GrowthStrategy {
  DEEPER(Growth.DEPTH, s -> (long) s.width() * s.width()),
  // (D + 1)^2 - D^2 = 2 D + 1 for each gap
  WIDER(
      Growth.WIDTH,
      s ->
          Math.addExact(
              (long) s.inputs() + s.outputs(),
              Math.multiplyExact(s.layers() - 1L, 2L * s.width() + 1)));

  private final Growth growth;
  private final ToLongFunction<NetworkShape> added;

  GrowthStrategy(Growth growth, ToLongFunction<NetworkShape> added) {
    this.growth = growth;
    this.added = added;
  }

  Growth growth() {
    return growth;
  }

  long added(NetworkShape shape) {
    return added.applyAsLong(shape);
  }

  static EnumSet<GrowthStrategy> all() {
    return EnumSet.allOf(GrowthStrategy.class);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
