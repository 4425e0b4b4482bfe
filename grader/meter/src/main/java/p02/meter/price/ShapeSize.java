package p02.meter.price;

import org.jspecify.annotations.Nullable;

/** How large an array of ND4J is. */
final class ShapeSize {
  private ShapeSize() {}

  /**
   * The number of elements of an array of this shape. An axis without any counts as one: what is
   * summed along it is as large as the others.
   */
  static long of(long @Nullable [] shape) {
    long product = 1;
    for (int i = 0; shape != null && i < shape.length; i++) {
      product = Saturating.times(product, shape[i] == 0 ? 1 : shape[i]);
    }
    return product;
  }
}
