package p02.counter;

import java.math.BigInteger;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What is counted: weights, biases, or both. */
public enum Counter implements Part.Visitor<BigInteger>, ToLongFunction<Architecture> {
  WEIGHTS {
    @Override
    public BigInteger visitJunction(Part.Junction j) {
      return j.from().multiply(j.to()).multiply(j.times());
    }
  },
  BIASES {
    @Override
    public BigInteger visitUnits(Part.Units units) {
      return units.number();
    }
  },
  BOTH {
    @Override
    public BigInteger visitJunction(Part.Junction j) {
      return WEIGHTS.visitJunction(j);
    }

    @Override
    public BigInteger visitUnits(Part.Units units) {
      return BIASES.visitUnits(units);
    }
  };

  @Override
  public BigInteger visitJunction(Part.Junction junction) {
    return BigInteger.ZERO;
  }

  @Override
  public BigInteger visitUnits(Part.Units units) {
    return BigInteger.ZERO;
  }

  public BigInteger count(Architecture a) {
    return a.parts().stream()
        .map(part -> part.accept(this))
        .collect(Collectors.reducing(BigInteger.ZERO, BigInteger::add));
  }

  @Override
  public long applyAsLong(Architecture a) {
    return count(a).longValueExact();
  }
}
