package p02.meter.price;

import org.jspecify.annotations.Nullable;

/** How large an array of ND4J is. */
final class ShapeSize {
  private ShapeSize() {}

  /** The number of elements of an array of this shape, see {@link #axis}. */
  static long of(long @Nullable [] shape) {
    long product = 1;
    for (int i = 0; shape != null && i < shape.length; i++) {
      product = Saturating.times(product, axis(shape[i]));
    }
    return product;
  }

  /**
   * What one axis counts for. Without entries it counts as one: what is summed along it is as large
   * as the others. A number below zero counts without its sign: digits are made of it, too.
   */
  static long axis(long entries) {
    return Math.max(1, Saturating.abs(entries));
  }
}
