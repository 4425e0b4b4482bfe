package p02.misconception.problem33;

import java.math.BigInteger;
import java.util.List;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Counts.Size;

/** Everything in int, or one product of it. */
@Misconception(
    id = "int-arithmetic",
    tasks = {"3.3.1", "3.3.2", "3.3.3", "3.3.4"},
    says =
        "You calculate in int somewhere, which wraps around beyond about two billion. A cast to long comes too late if it stands in front of the result.")
final class IntArithmetic implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right
        .weights(size -> wrapped(right.weightsOf().apply(size)))
        .biases(size -> wrapped(right.biasesOf().apply(size)))
        .parameters((counts, size) -> wrapped(right.parametersOf().of(counts, size)))
        .depth((counts, size) -> wrapped(right.depthOf().of(counts, size)))
        .wrapping();
  }

  @Override
  public List<Counter> others(Counter right) {
    return List.of(
        right.weights(size -> wrapped(right.weightsOf().apply(size))),
        right.biases(size -> wrapped(right.biasesOf().apply(size))),
        right.weights(size -> inner(size, wrapped(square(size)))),
        right.weights(size -> inner(size, wrapped(square(size)))).wrapping());
  }

  private static BigInteger square(Size size) {
    return BigInteger.valueOf(size.width()).pow(2);
  }

  private static BigInteger inner(Size size, BigInteger square) {
    BigInteger outer =
        BigInteger.valueOf((long) size.inputs() + size.outputs())
            .multiply(BigInteger.valueOf(size.width()));
    return outer.add(square.multiply(BigInteger.valueOf(size.layers() - 1L)));
  }

  private static BigInteger wrapped(BigInteger number) {
    return BigInteger.valueOf(number.intValue());
  }
}
