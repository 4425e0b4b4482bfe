package p02.counters;

import java.math.BigInteger;

/** Counts biases. */
public final class BiasVisitor implements BlockVisitor<BigInteger> {
  @Override
  public BigInteger visit(Block block) {
    return BigInteger.valueOf(block.gaps()).multiply(BigInteger.valueOf(block.to()));
  }

  @Override
  public BigInteger nothing() {
    return BigInteger.ZERO;
  }
}
