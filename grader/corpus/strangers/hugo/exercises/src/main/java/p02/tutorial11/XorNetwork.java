package p02.tutorial11;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.activation.Squashing;
import p02.chance.Chance;

/** Example, Teacher, Neuron, Net: one thing each. */
public final class XorNetwork {
  private static final int HIDDEN = 4;
  private static final int BATCH = 128;
  private static final int TEST = 500;

  private XorNetwork() {}

  private record Example(double[] x, int label) {
    static Example draw(Chance chance) {
      boolean a = chance.coin();
      boolean b = chance.coin();
      return new Example(new double[] {noisy(a, chance), noisy(b, chance)}, a ^ b ? 1 : 0);
    }

    private static double noisy(boolean bit, Chance chance) {
      return (bit ? 1 : 0) + 0.1 * chance.normal();
    }
  }

  /** A parameter knows its gradient. */
  private static final class Parameter {
    double value;
    double gradient;

    Parameter(Chance chance) {
      value = chance.normal();
    }

    void learn(double rate) {
      value -= rate * gradient;
      gradient = 0;
    }
  }

  private abstract static class Neuron {
    final List<Parameter> weights;
    final Parameter bias;

    Neuron(int inputs, Chance chance) {
      Supplier<Parameter> fresh = () -> new Parameter(chance);
      weights = Stream.generate(fresh).limit(inputs).toList();
      bias = fresh.get();
    }

    abstract double fire(double z);

    abstract double slope(double out);

    double forward(double[] x) {
      double z = bias.value;
      for (int j = 0; j < x.length; j++) {
        z += weights.get(j).value * x[j];
      }
      return fire(z);
    }

    void backward(double[] x, double out, double delta) {
      double dz = delta * slope(out);
      bias.gradient += dz;
      for (int j = 0; j < x.length; j++) {
        weights.get(j).gradient += dz * x[j];
      }
    }

    Stream<Parameter> parameters() {
      return Stream.concat(weights.stream(), Stream.of(bias));
    }
  }

  private static class Linear extends Neuron {
    Linear(int inputs, Chance chance) {
      super(inputs, chance);
    }

    @Override
    double fire(double z) {
      return z;
    }

    @Override
    double slope(double out) {
      return 1;
    }
  }

  private static final class Tanh extends Linear {
    Tanh(int inputs, Chance chance) {
      super(inputs, chance);
    }

    @Override
    double fire(double z) {
      return Squashing.TANH.value(z);
    }

    @Override
    double slope(double out) {
      return 1 - out * out;
    }
  }

  private static final class Net {
    private final List<Neuron> hidden = new ArrayList<>();
    private final Neuron top;

    Net(Chance chance) {
      for (int k = 0; k < HIDDEN; k++) {
        hidden.add(new Tanh(2, chance));
      }
      top = new Linear(HIDDEN, chance);
    }

    double[] hiddenOf(Example e) {
      return hidden.stream().mapToDouble(n -> n.forward(e.x())).toArray();
    }

    boolean right(Example e) {
      return top.forward(hiddenOf(e)) > 0 == (e.label() == 1);
    }

    BiConsumer<Example, Integer> teacher() {
      return (e, batch) -> {
        double[] h = hiddenOf(e);
        double z = top.forward(h);
        double delta = (Squashing.LOGISTIC.value(z) - e.label()) / batch;
        top.backward(h, z, delta);
        IntStream.range(0, HIDDEN)
            .forEach(
                k -> hidden.get(k).backward(e.x(), h[k], delta * top.weights.get(k).value));
      };
    }

    void learn(double rate) {
      Stream.concat(hidden.stream(), Stream.of(top))
          .flatMap(Neuron::parameters)
          .forEach(p -> p.learn(rate));
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Chance chance = Chance.SPLITTING.apply(seed);
    Supplier<Example> source = () -> Example.draw(chance);
    List<Example> training = Stream.generate(source).limit(trainingExamples).toList();
    List<Example> test = Stream.generate(source).limit(TEST).toList();
    Net net = new Net(chance);
    BiConsumer<Example, Integer> teacher = net.teacher();
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<Integer> order = chance.order(training.size());
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Integer> batch = order.subList(from, Math.min(from + BATCH, order.size()));
        batch.forEach(i -> teacher.accept(training.get(i), batch.size()));
        net.learn(learningRate);
      }
    }
    return test.stream().mapToInt(e -> net.right(e) ? 1 : 0).average().orElse(0);
  }

  /** Tries it. */
  public static void main(String[] args) {
    IntStream.rangeClosed(1, 5)
        .mapToObj(s -> "seed %d: %.3f".formatted(s, accuracy(1000, 100, 0.5, s)))
        .forEach(System.out::println);
  }
}
