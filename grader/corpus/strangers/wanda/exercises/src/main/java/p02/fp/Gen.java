package p02.fp;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A pure random generator: it never changes, it has a successor. */
public record Gen(long state) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  public static Gen of(long seed) {
    return new Gen(seed).next();
  }

  public Gen next() {
    return new Gen(state + GOLDEN);
  }

  /** A generator far from this one. */
  public Gen split(long label) {
    return new Gen(mix(mix(state) + label * 0xD1342543DE82EF95L));
  }

  private static long mix(long z) {
    return mixTail((z ^ z >>> 30) * 0xBF58476D1CE4E5B9L);
  }

  private static long mixTail(long z) {
    return shift((z ^ z >>> 27) * 0x94D049BB133111EBL);
  }

  private static long shift(long z) {
    return z ^ z >>> 31;
  }

  public long bits() {
    return mix(state);
  }

  public boolean coin() {
    return bits() < 0;
  }

  /** In [0, 1). */
  public double uniform() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /** Box and Muller. */
  public double gaussian() {
    return Math.sqrt(-2 * Math.log1p(-uniform())) * Math.cos(2 * Math.PI * split(1).uniform());
  }

  public Stream<Gen> stream() {
    return Stream.iterate(this, Gen::next);
  }

  public DoubleStream gaussians() {
    return stream().mapToDouble(Gen::gaussian);
  }

  /** 0 … n − 1 in random order: sorted by random keys. */
  public List<Integer> permutation(int n) {
    return Stream.of(stream().limit(n).mapToLong(Gen::bits).toArray())
        .flatMap(
            keys ->
                IntStream.range(0, n)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(i -> keys[i]).thenComparing(Comparator.naturalOrder())))
        .toList();
  }
}
