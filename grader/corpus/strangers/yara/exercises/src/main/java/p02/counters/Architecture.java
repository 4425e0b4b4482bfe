package p02.counters;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import p02.core.Rule;

/** Sizes of a fully connected network; a composite of blocks. */
public record Architecture(long inputs, long outputs, long layers, long width)
    implements Iterable<Block> {
  private static final Rule<Architecture> SENSIBLE =
      Rule.that(
          a -> LongStream.of(a.inputs, a.outputs, a.layers, a.width).allMatch(n -> n >= 1),
          () -> "every size must be at least 1");

  public Architecture {
    // A compact constructor cannot hand out this, so that the rule is asked by the factory method.
  }

  public static Architecture of(long inputs, long outputs, long layers, long width) {
    return SENSIBLE.passed(new Architecture(inputs, outputs, layers, width));
  }

  public Architecture deeper() {
    return new Architecture(inputs, outputs, layers + 1, width);
  }

  public Architecture wider() {
    return new Architecture(inputs, outputs, layers, width + 1);
  }

  @Override
  public Iterator<Block> iterator() {
    return List.of(
            new Block(1, inputs, width),
            new Block(layers - 1, width, width),
            new Block(1, width, outputs))
        .iterator();
  }

  public BigInteger count(BlockVisitor<BigInteger> visitor) {
    return StreamSupport.stream(spliterator(), false)
        .map(block -> block.accept(visitor))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
