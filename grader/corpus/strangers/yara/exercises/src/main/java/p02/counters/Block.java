package p02.counters;

import java.math.BigInteger;

/** So many gaps between two layers of these sizes. */
public record Block(long gaps, long from, long to) {
  public <R> R accept(BlockVisitor<R> visitor) {
    return gaps == 0 ? visitor.nothing() : visitor.visit(this);
  }

  BigInteger area() {
    return BigInteger.valueOf(gaps)
        .multiply(BigInteger.valueOf(from))
        .multiply(BigInteger.valueOf(to));
  }
}
