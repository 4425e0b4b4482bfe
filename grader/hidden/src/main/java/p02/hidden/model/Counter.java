package p02.hidden.model;

import java.math.BigInteger;
import java.util.function.Function;
import p02.oracle.Counting;
import p02.problem33.Growth;

/**
 * The oracle's counts, with parts that can be exchanged; each part may ask for the others.
 *
 * @param weightsOf all weights
 * @param biasesOf all biases
 * @param parametersOf weights and biases
 * @param depthOf weights that one more layer adds
 * @param widthOf weights that one more unit in every layer adds
 * @param order positive where depth adds more, negative where width does
 */
public record Counter(
    Function<Size, BigInteger> weightsOf,
    Function<Size, BigInteger> biasesOf,
    Part parametersOf,
    Part depthOf,
    Part widthOf,
    Part order)
    implements Counts {
  /** A count that is built on other counts. */
  public interface Part {
    /** Counts. */
    BigInteger of(Counter counter, Size size);
  }

  /** The right counts. */
  public static final Counter RIGHT =
      new Counter(
          s -> Counting.weights(s.inputs(), s.outputs(), s.layers(), s.width()),
          s -> Counting.biases(s.outputs(), s.layers(), s.width()),
          (c, s) -> c.weightsOf.apply(s).add(c.biasesOf.apply(s)),
          (c, s) -> c.weightsOf.apply(s.deeper()).subtract(c.weightsOf.apply(s)),
          (c, s) -> c.weightsOf.apply(s.wider()).subtract(c.weightsOf.apply(s)),
          (c, s) -> c.depthOf.of(c, s).subtract(c.widthOf.of(c, s)));

  /** Other weights. */
  public Counter weights(Function<Size, BigInteger> other) {
    return new Counter(other, biasesOf, parametersOf, depthOf, widthOf, order);
  }

  /** Other biases. */
  public Counter biases(Function<Size, BigInteger> other) {
    return new Counter(weightsOf, other, parametersOf, depthOf, widthOf, order);
  }

  /** Another sum. */
  public Counter parameters(Part other) {
    return new Counter(weightsOf, biasesOf, other, depthOf, widthOf, order);
  }

  /** Another effect of depth. */
  public Counter depth(Part other) {
    return new Counter(weightsOf, biasesOf, parametersOf, other, widthOf, order);
  }

  /** Another effect of width. */
  public Counter width(Part other) {
    return new Counter(weightsOf, biasesOf, parametersOf, depthOf, other, order);
  }

  /** Another comparison. */
  public Counter order(Part other) {
    return new Counter(weightsOf, biasesOf, parametersOf, depthOf, widthOf, other);
  }

  @Override
  public long weights(Size size) {
    size.require();
    return weightsOf.apply(size).longValueExact();
  }

  @Override
  public long biases(Size size) {
    size.require();
    return biasesOf.apply(size).longValueExact();
  }

  @Override
  public long parameters(Size size) {
    size.require();
    return parametersOf.of(this, size).longValueExact();
  }

  @Override
  public long addedByDepth(Size size) {
    return depthOf.of(this, size).longValueExact();
  }

  @Override
  public long addedByWidth(Size size) {
    return widthOf.of(this, size).longValueExact();
  }

  @Override
  public Growth larger(Size size) {
    int sign = order.of(this, size).signum();
    return sign > 0 ? Growth.DEPTH : sign < 0 ? Growth.WIDTH : Growth.EQUAL;
  }
}
