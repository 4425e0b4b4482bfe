package p02.xor;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An endless source of examples. */
public final class Generator implements Iterator<Example> {
  private final RandomGenerator random;

  public Generator(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Example next() {
    boolean a = random.nextBoolean();
    boolean b = random.nextBoolean();
    return new Example(new double[] {noisy(a), noisy(b)}, a ^ b ? 1 : 0);
  }

  private double noisy(boolean bit) {
    return random.nextGaussian(bit ? 1 : 0, 0.1);
  }

  public List<Example> take(int n) {
    return Stream.generate(this::next).limit(n).collect(Collectors.toList());
  }
}
