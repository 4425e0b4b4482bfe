package p02.tutorial11;

import java.util.Random;
import p02.basis.Event;
import p02.basis.Pair;
import p02.basis.Publisher;
import p02.losses.LogitLoss;
import p02.losses.Loss;
import p02.tutorial12.LearningByExample;

/** Teaches a network, and tells about it. */
final class Training {
  private final Publisher publisher;
  private final Loss loss = new LogitLoss();

  Training(Publisher publisher) {
    this.publisher = publisher;
  }

  void run(TwoLayers network, Example[] examples, int epochs, double learningRate, Random random) {
    for (int epoch = 1; epoch <= epochs; epoch++) {
      double total = 0;
      for (int[] batch : LearningByExample.miniBatches(examples.length, 128, random.nextLong())) {
        for (int i : batch) {
          double z = network.logit(examples[i].point());
          total += loss.value(z, examples[i].label(), 1);
          network.backward(loss.derivative(z, examples[i].label(), 1) / batch.length);
        }
        network.move(learningRate);
      }
      publisher.publish(new Event(this, Pair.of(epoch, total / examples.length)));
    }
  }
}
