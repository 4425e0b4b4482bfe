package p02.fp;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A random generator as a value: it never changes, it has a successor. */
public record Gen(long state) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  public static Gen of(long seed) {
    return new Gen(mix(seed ^ 0x5DEECE66DL));
  }

  public Gen next() {
    return new Gen(state + GOLDEN);
  }

  /** An independent one, for another purpose. */
  public Gen fork(long purpose) {
    return new Gen(mix(mix(state) + purpose * 0xD1342543DE82EF95L));
  }

  public long bits() {
    return mix(state);
  }

  public boolean coin() {
    return bits() < 0;
  }

  public double uniform() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /** Box and Muller, from two independent looks at the state. */
  public double gaussian() {
    return Math.sqrt(-2 * Math.log1p(-uniform())) * Math.cos(2 * Math.PI * fork(1).uniform());
  }

  public Stream<Gen> stream() {
    return Stream.iterate(this, Gen::next);
  }

  public DoubleStream gaussians() {
    return stream().mapToDouble(Gen::gaussian);
  }

  public DoubleStream uniforms() {
    return stream().mapToDouble(Gen::uniform);
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
