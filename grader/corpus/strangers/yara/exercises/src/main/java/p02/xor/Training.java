package p02.xor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import p02.batches.BatchIterator;
import p02.core.Subject;

/** Trains, and tells its observers. */
public final class Training extends Subject<Training.EpochDone> {
  /** What observers hear. */
  public record EpochDone(int epoch, int batches) {}

  private final Net net;
  private final List<Example> examples;
  private final Random random;

  public Training(Net net, List<Example> examples, Random random) {
    this.net = net;
    this.examples = new ArrayList<>(examples);
    this.random = random;
  }

  public void run(int epochs, int batchSize, double rate) {
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(examples, random);
      int batches = 0;
      for (var it = new BatchIterator<>(examples, batchSize); it.hasNext(); batches++) {
        net.learn(it.next(), rate);
      }
      publish(new EpochDone(epoch, batches));
    }
  }
}
