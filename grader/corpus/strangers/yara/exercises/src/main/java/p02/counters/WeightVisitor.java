package p02.counters;

import java.math.BigInteger;

/** Counts weights. */
public final class WeightVisitor implements BlockVisitor<BigInteger> {
  @Override
  public BigInteger visit(Block block) {
    return block.area();
  }

  @Override
  public BigInteger nothing() {
    return BigInteger.ZERO;
  }
}
