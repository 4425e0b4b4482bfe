package p02.counter;

import java.math.BigInteger;

/** A part of a network that can be counted by a visitor. */
public sealed interface Part permits Part.Junction, Part.Units {
  <R> R accept(Visitor<R> visitor);

  /** All arrows between two neighbouring layers, so many times. */
  record Junction(BigInteger from, BigInteger to, BigInteger times) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitJunction(this);
    }
  }

  /** Units that compute something. */
  record Units(BigInteger number) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnits(this);
    }
  }

  /** A visitor. */
  interface Visitor<R> {
    R visitJunction(Junction junction);

    R visitUnits(Units units);
  }
}
