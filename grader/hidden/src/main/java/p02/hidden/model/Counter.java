package p02.hidden.model;

import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import p02.hidden.subject.Counts;
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
 * @param taken which sizes are not refused
 * @param exact whether a result beyond long is refused
 */
public record Counter(
    Function<Size, BigInteger> weightsOf,
    Function<Size, BigInteger> biasesOf,
    Part parametersOf,
    Part depthOf,
    Part widthOf,
    Part order,
    Predicate<Size> taken,
    boolean exact)
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
          (c, s) -> c.depthOf.of(c, s).subtract(c.widthOf.of(c, s)),
          s -> s.least() >= 1,
          true);

  /** Other weights. */
  public Counter weights(Function<Size, BigInteger> other) {
    return new Counter(other, biasesOf, parametersOf, depthOf, widthOf, order, taken, exact);
  }

  /** Other biases. */
  public Counter biases(Function<Size, BigInteger> other) {
    return new Counter(weightsOf, other, parametersOf, depthOf, widthOf, order, taken, exact);
  }

  /** Another sum. */
  public Counter parameters(Part other) {
    return new Counter(weightsOf, biasesOf, other, depthOf, widthOf, order, taken, exact);
  }

  /** Another effect of depth. */
  public Counter depth(Part other) {
    return new Counter(weightsOf, biasesOf, parametersOf, other, widthOf, order, taken, exact);
  }

  /** Another effect of width. */
  public Counter width(Part other) {
    return new Counter(weightsOf, biasesOf, parametersOf, depthOf, other, order, taken, exact);
  }

  /** Another comparison. */
  public Counter order(Part other) {
    return new Counter(weightsOf, biasesOf, parametersOf, depthOf, widthOf, other, taken, exact);
  }

  /** Takes other sizes. */
  public Counter taking(Predicate<Size> other) {
    return new Counter(weightsOf, biasesOf, parametersOf, depthOf, widthOf, order, other, exact);
  }

  /** What is beyond long wraps around. */
  public Counter wrapping() {
    return new Counter(weightsOf, biasesOf, parametersOf, depthOf, widthOf, order, taken, false);
  }

  private void require(Size size) {
    if (!taken.test(size)) {
      throw new IllegalArgumentException("sizes start at 1: " + size);
    }
  }

  private long checked(BigInteger number) {
    return exact ? number.longValueExact() : number.longValue();
  }

  @Override
  public long weights(Size size) {
    require(size);
    return checked(weightsOf.apply(size));
  }

  @Override
  public long biases(Size size) {
    require(size);
    return checked(biasesOf.apply(size));
  }

  @Override
  public long parameters(Size size) {
    require(size);
    return checked(parametersOf.of(this, size));
  }

  @Override
  public long addedByDepth(Size size) {
    return checked(depthOf.of(this, size));
  }

  @Override
  public long addedByWidth(Size size) {
    return checked(widthOf.of(this, size));
  }

  @Override
  public Growth larger(Size size) {
    int sign = order.of(this, size).signum();
    return sign > 0 ? Growth.DEPTH : sign < 0 ? Growth.WIDTH : Growth.EQUAL;
  }
}
