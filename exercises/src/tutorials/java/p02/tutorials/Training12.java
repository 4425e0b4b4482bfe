package p02.tutorials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.nd4j.linalg.api.buffer.DataType;
import p02.kit.nn.Activation;
import p02.kit.nn.EpochResult;
import p02.kit.nn.Initializer;
import p02.kit.nn.Loss;
import p02.kit.nn.MiniBatches;
import p02.kit.nn.Network;
import p02.kit.nn.Optimizers;
import p02.kit.nn.Trainer;
import p02.kit.nn.TrainingListener;
import p02.kit.nn.TrainingOptions;
import p02.kit.nn.TrainingResult;
import p02.lab.Lab;
import p02.lab.data.FashionMnist;

/** The experiment of tutorial 1.2: the same network on the same data, from several seeds. */
record Training12(Lab lab, FashionMnist data, MiniBatches batches) {
  static final int HIDDEN = 64;
  static final int BATCH = 100;
  static final int SEEDS = 3;
  static final double LEARNING_RATE = 0.1;

  /** The numbers of epochs that the assignment asks for. */
  static final List<Integer> ASKED = List.of(9, 20, 50, 100);

  /** After how many epochs to look: those asked for, as far as they go, and the last. */
  static TreeSet<Integer> stops(int epochs) {
    TreeSet<Integer> stops = new TreeSet<>(ASKED);
    stops.tailSet(epochs).clear();
    stops.add(epochs);
    return stops;
  }

  /** Trains from each seed; where the run is stopped, as far as it came, if it came to an epoch. */
  List<SeedRun> run(int epochs) {
    List<SeedRun> runs = new ArrayList<>();
    for (long seed = lab.seed(); runs.size() < SEEDS && !lab.stopped(); seed++) {
      SeedRun run = train(seed, epochs);
      if (run.epochs() > 0) {
        runs.add(run);
      }
    }
    return runs;
  }

  private SeedRun train(long seed, int epochs) {
    Network network =
        Network.create(
            DataType.FLOAT, Activation.relu(), Initializer.kaiming(), seed, 784, HIDDEN, 10);
    Map<Integer, SeedRun.Test> tests = new HashMap<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void epochDone(Network trained, EpochResult result) {
            if (stops(epochs).contains(result.epoch())) {
              tests.put(result.epoch(), test(trained));
            }
          }
        };
    Trainer trainer =
        new Trainer(network, Loss.softmaxCrossEntropy(), () -> Optimizers.sgd(LEARNING_RATE));
    TrainingOptions options =
        TrainingOptions.of(epochs, BATCH, seed).withRestoreBest(false).withMiniBatches(batches);
    TrainingResult result =
        lab.train(
            "seed " + seed,
            trainer,
            data.train(),
            Optional.of(data.validation()),
            options,
            listener);
    return new SeedRun(seed, result, tests);
  }

  private SeedRun.Test test(Network trained) {
    return new SeedRun.Test(
        trained.logits(data.test().inputs()),
        trained.score(data.test(), Loss.softmaxCrossEntropy()).accuracy());
  }
}
