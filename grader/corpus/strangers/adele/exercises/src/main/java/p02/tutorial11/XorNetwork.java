package p02.tutorial11;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns the continuous XOR with 2 → 4 tanh → 1 logit. */
public final class XorNetwork {
  private static final int BATCH = 128;
  private static final int HIDDEN = 4;
  private static final int TEST = 500;
  private static final double NOISE = 0.1;

  private XorNetwork() {}

  private enum Bit {
    ZERO,
    ONE;

    static Bit flip(RandomGenerator coin) {
      return coin.nextBoolean() ? ONE : ZERO;
    }

    double noisy(RandomGenerator random) {
      return ordinal() + NOISE * random.nextGaussian();
    }

    Bit xor(Bit other) {
      return this == other ? ZERO : ONE;
    }
  }

  private record Example(double x1, double x2, Bit label) {
    static Example draw(RandomGenerator random) {
      var first = Bit.flip(random);
      var second = Bit.flip(random);
      return new Example(first.noisy(random), second.noisy(random), first.xor(second));
    }
  }

  private enum Kind {
    TRAINING,
    TEST
  }

  /** One hidden unit with its way out. */
  private static final class Unit {
    double w1;
    double w2;
    double bias;
    double out;
    double h;

    static Unit random(RandomGenerator random) {
      var unit = new Unit();
      unit.w1 = random.nextGaussian();
      unit.w2 = random.nextGaussian();
      unit.bias = random.nextGaussian();
      unit.out = random.nextGaussian();
      return unit;
    }
  }

  /** Cuts a list into mini-batches, lazily. */
  private record Batches<T>(List<T> all, int size) implements Iterable<List<T>> {
    Batches {
      if (size < 1) {
        throw new IllegalArgumentException("batch size " + size);
      }
    }

    @Override
    public Iterator<List<T>> iterator() {
      return new Iterator<>() {
        private int from;

        @Override
        public boolean hasNext() {
          return from < all.size();
        }

        @Override
        public List<T> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          var to = Math.min(from + size, all.size());
          var batch = all.subList(from, to);
          from = to;
          return batch;
        }
      };
    }
  }

  private static final class Net {
    final List<Unit> units;
    double bias;

    Net(Supplier<Unit> factory) {
      units = Stream.generate(factory).limit(HIDDEN).collect(Collectors.toUnmodifiableList());
    }

    double logit(Example e) {
      var z = bias;
      for (var u : units) {
        u.h = Math.tanh(u.w1 * e.x1() + u.w2 * e.x2() + u.bias);
        z += u.out * u.h;
      }
      return z;
    }

    void learn(List<Example> batch, double rate) {
      var g = new double[HIDDEN][4];
      var gBias = 0.0;
      for (var e : batch) {
        var delta = (1 / (1 + Math.exp(-logit(e))) - e.label().ordinal()) / batch.size();
        gBias += delta;
        for (var i = 0; i < HIDDEN; i++) {
          var u = units.get(i);
          var back = delta * u.out * (1 - u.h * u.h);
          g[i][0] += back * e.x1();
          g[i][1] += back * e.x2();
          g[i][2] += back;
          g[i][3] += delta * u.h;
        }
      }
      bias -= rate * gBias;
      for (var i = 0; i < HIDDEN; i++) {
        var u = units.get(i);
        u.w1 -= rate * g[i][0];
        u.w2 -= rate * g[i][1];
        u.bias -= rate * g[i][2];
        u.out -= rate * g[i][3];
      }
    }

    boolean right(Example e) {
      return (logit(e) > 0) == (e.label() == Bit.ONE);
    }
  }

  /** Makes data, trains and tests; see the handout. */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    var random = new Random(seed);
    Map<Kind, List<Example>> data = new EnumMap<>(Kind.class);
    for (var kind : Kind.values()) {
      var size = switch (kind) {
        case TRAINING -> trainingExamples;
        case TEST -> TEST;
      };
      data.put(
          kind,
          Stream.generate(() -> Example.draw(random))
              .limit(size)
              .collect(Collectors.toCollection(ArrayList::new)));
    }
    var net = new Net(() -> Unit.random(random));
    var training = data.get(Kind.TRAINING);
    for (var epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(training, random);
      for (var batch : new Batches<>(training, BATCH)) {
        net.learn(batch, learningRate);
      }
    }
    return data.get(Kind.TEST).stream()
        .collect(Collectors.teeing(
                Collectors.filtering(net::right, Collectors.counting()),
                Collectors.counting(),
                (right, all) -> right.doubleValue() / all));
  }

  public static void main(String[] args) {
    Stream.iterate(0, s -> s < 10, s -> s + 1)
        .forEach(s -> System.out.printf("seed %d: %.3f%n", s, accuracy(256, 200, 2, s)));
  }
}
