package p02.tutorial11;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import p02.core.Task;
import p02.counters.Counter;
import p02.xor.Example;
import p02.xor.Generator;
import p02.xor.Net;
import p02.xor.Training;

/** Puts generator, net and training together. */
@Task("1.1.6")
public final class XorNetwork {
  private XorNetwork() {}

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Generator generator = new Generator(random);
    List<Example> training = generator.take(trainingExamples);
    List<Example> test = generator.take(500);
    Net net = new Net(2, 4, random::nextGaussian);
    LongAdder steps = new LongAdder();
    Training trainer = new Training(net, training, new Random(random.nextLong()));
    trainer.attach(done -> steps.add(done.batches()));
    trainer.run(epochs, 128, learningRate);
    Counter<Example> right = new Counter<>(e -> (net.logit(e) > 0) == (e.label() == 1));
    double accuracy = right.count(test.stream()) / (double) test.size();
    System.out.println("%d steps: %.3f".formatted(steps.sum(), accuracy));
    return accuracy;
  }
}
