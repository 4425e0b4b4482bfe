package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.TodoException;
import p02.problem35.Adam;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TrainerTest {
  private static final LabeledData TRAINING = Samples.clusters(150, 3, 1);
  private static final Optional<LabeledData> VALIDATION = Optional.of(Samples.clusters(60, 3, 2));

  @ParameterizedTest
  @EnumSource(names = {"FLOAT", "DOUBLE"})
  void xorShouldBeLearned(DataType type) {
    Network network = Samples.network(type, Activation.tanh(), 2, 4, 1);
    Loss loss = Loss.binaryCrossEntropy();
    Trainer trainer = new Trainer(network, loss, () -> Optimizers.sgd(0.1));
    TrainingResult result =
        trainer.train(
            Samples.xor(2_500, 1), Optional.empty(), TrainingOptions.of(100, 128, 1), none());
    assertThat(result.ending()).isEqualTo(Ending.COMPLETED);
    assertThat(result.bestEpoch()).isEqualTo(100);
    assertThat(network.score(Samples.xor(500, 2), loss).accuracy()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT", "DOUBLE"})
  void sameSeedShouldGiveTheSameHistoryBitForBit(DataType type) {
    List<EpochResult> first = train(network(type), TrainingOptions.of(4, 32, 5)).history();
    assertThat(first).hasSize(4);
    for (int i = 0; i < 9; i++) {
      assertThat(train(network(type), TrainingOptions.of(4, 32, 5)).history()).isEqualTo(first);
    }
    assertThat(train(network(type), TrainingOptions.of(4, 32, 6)).history()).isNotEqualTo(first);
  }

  @Test
  void aStudentsOptimizerShouldTrainAsTheLibrarysOwn() {
    Network own = network(DataType.DOUBLE);
    Network students = network(DataType.DOUBLE);
    TrainingOptions options = TrainingOptions.of(3, 32, 5);
    new Trainer(own, softmax(), () -> Optimizers.adam(0.01, 0.9, 0.999, 1e-8))
        .train(TRAINING, VALIDATION, options, none());
    new Trainer(students, softmax(), () -> new Adam(0.01, 0.9, 0.999, 1e-8))
        .train(TRAINING, VALIDATION, options, none());
    for (int i = 0; i < own.parameters().size(); i++) {
      INDArray gap = own.parameters().get(i).sub(students.parameters().get(i));
      assertThat(gap.amaxNumber().doubleValue()).isLessThan(1e-6);
    }
  }

  @Test
  void anOpenTaskShouldShowItself() {
    Trainer trainer =
        new Trainer(
            network(DataType.FLOAT),
            softmax(),
            () ->
                (parameters, gradient) -> {
                  throw new TodoException("3.5.1");
                });
    assertThatThrownBy(() -> trainer.train(TRAINING, VALIDATION, options(), none()))
        .isInstanceOf(TodoException.class);
    TodoException.forget();
  }

  @Test
  void patienceShouldEndTheTrainingWithTheBestParameters() {
    Network network = network(DataType.DOUBLE);
    List<List<INDArray>> byEpoch = new ArrayList<>();
    TrainingListener remember =
        new TrainingListener() {
          @Override
          public void epochDone(Network n, EpochResult result) {
            byEpoch.add(n.parameters().stream().map(INDArray::dup).toList());
          }
        };
    // At this learning rate the network jumps about.
    TrainingResult result =
        new Trainer(network, softmax(), () -> Optimizers.sgd(2))
            .train(TRAINING, VALIDATION, TrainingOptions.of(200, 8, 1).withPatience(3), remember);
    assertThat(result.ending()).isEqualTo(Ending.PATIENCE_EXHAUSTED);
    assertThat(result.history()).hasSize(result.bestEpoch() + 3);
    assertThat(result.epochTimes()).hasSameSizeAs(result.history());
    double best = accuracy(result, result.bestEpoch());
    for (int epoch = 1; epoch <= result.history().size(); epoch++) {
      assertThat(accuracy(result, epoch)).isLessThanOrEqualTo(best);
      if (epoch < result.bestEpoch()) {
        assertThat(accuracy(result, epoch)).isLessThan(best);
      }
    }
    assertThat(network.parameters()).isEqualTo(byEpoch.get(result.bestEpoch() - 1));
    assertThat(network.score(VALIDATION.orElseThrow(), softmax()).accuracy()).isEqualTo(best);
  }

  @Test
  void lastParametersShouldStayWhereThatIsAskedFor() {
    Network best = network(DataType.DOUBLE);
    Network last = network(DataType.DOUBLE);
    TrainingOptions options = TrainingOptions.of(12, 8, 1);
    TrainingResult restored =
        new Trainer(best, softmax(), () -> Optimizers.sgd(2))
            .train(TRAINING, VALIDATION, options, none());
    TrainingResult kept =
        new Trainer(last, softmax(), () -> Optimizers.sgd(2))
            .train(TRAINING, VALIDATION, options.withRestoreBest(false), none());
    assertThat(kept.history()).isEqualTo(restored.history());
    assertThat(kept.bestEpoch()).isEqualTo(12);
    assertThat(restored.bestEpoch()).isLessThan(12);
    assertThat(last.parameters()).isNotEqualTo(best.parameters());
  }

  @Test
  void stoppingShouldEndAfterTheBatchAndKeepWhatWasTrained() {
    Network network = network(DataType.DOUBLE);
    Network stopped = network(DataType.DOUBLE);
    Trainer trainer = new Trainer(stopped, softmax(), () -> Optimizers.sgd(0.1));
    List<BatchProgress> seen = new ArrayList<>();
    TrainingListener stopAtThird =
        new TrainingListener() {
          @Override
          public void batchDone(BatchProgress progress) {
            seen.add(progress);
            if (seen.size() == 3) {
              trainer.stop();
            }
          }
        };
    TrainingResult result = trainer.train(TRAINING, VALIDATION, options(), stopAtThird);
    assertThat(result.ending()).isEqualTo(Ending.STOPPED);
    assertThat(result.history()).isEmpty();
    assertThat(result.bestEpoch()).isZero();
    assertThat(seen).extracting(BatchProgress::batch).containsExactly(1, 2, 3);
    assertThat(seen).extracting(BatchProgress::batches).containsOnly(5);
    assertThat(stopped.parameters()).isNotEqualTo(network.parameters());
  }

  @Test
  void interruptingTheThreadShouldKeepTheBestEpochAndTheInterrupt() {
    TrainingListener interruptInSecondEpoch =
        new TrainingListener() {
          @Override
          public void batchDone(BatchProgress progress) {
            if (progress.epoch() == 2) {
              Thread.currentThread().interrupt();
            }
          }
        };
    TrainingResult result =
        new Trainer(network(DataType.DOUBLE), softmax(), () -> Optimizers.sgd(0.1))
            .train(TRAINING, VALIDATION, options(), interruptInSecondEpoch);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.ending()).isEqualTo(Ending.STOPPED);
    assertThat(result.history()).hasSize(1);
    assertThat(result.bestEpoch()).isEqualTo(1);
  }

  @Test
  void aLossThatIsNoNumberShouldEndTheTraining() {
    Network network = network(DataType.FLOAT);
    TrainingResult result =
        new Trainer(network, softmax(), () -> Optimizers.sgd(1e30))
            .train(TRAINING, VALIDATION, options(), none());
    assertThat(result.ending()).isEqualTo(Ending.DIVERGED);
  }

  @Test
  void gradientsShouldBeSeenBeforeTheStep() {
    Network network = network(DataType.DOUBLE);
    List<INDArray> seen = new ArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void gradientsReady(Network n, int epoch, int batch) {
            INDArray weights = n.layers().get(0).weights();
            seen.add(weights.sub(n.layers().get(0).weightGradient().mul(0.1)));
          }

          @Override
          public void batchDone(BatchProgress progress) {
            INDArray expected = seen.get(seen.size() - 1);
            INDArray gap = network.layers().get(0).weights().sub(expected);
            assertThat(gap.amaxNumber().doubleValue()).isLessThan(1e-15);
          }
        };
    new Trainer(network, softmax(), () -> Optimizers.sgd(0.1))
        .train(TRAINING, Optional.empty(), options(), listener);
    assertThat(seen).hasSize(2 * 5);
  }

  @Test
  void batchesShouldBeMadeAsAsked() {
    List<Long> seeds = new ArrayList<>();
    MiniBatches own =
        (examples, batchSize, seed) -> {
          seeds.add(seed);
          assertThat(examples).isEqualTo(150);
          assertThat(batchSize).isEqualTo(32);
          return new int[][] {{0, 1, 2}};
        };
    TrainingResult result = train(network(DataType.DOUBLE), options().withMiniBatches(own));
    assertThat(result.history()).hasSize(2);
    assertThat(seeds).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aBatchOfRowsThatDoNotExistShouldBeRefused() {
    for (int row : new int[] {-1, 150}) {
      TrainingOptions wrong = options().withMiniBatches((n, size, seed) -> new int[][] {{0, row}});
      assertThatThrownBy(() -> train(network(DataType.DOUBLE), wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a mini-batch holds row " + row + ", there are rows 0 … 149");
    }
  }

  @Test
  void optionsThatMakeNoSenseShouldBeNamed() {
    assertThatThrownBy(() -> TrainingOptions.of(0, 32, 1))
        .hasMessage("epochs is 0, it must be at least 1");
    assertThatThrownBy(() -> options().withPatience(-1))
        .hasMessage("patience is -1, it must be at least 1");
  }

  private static double accuracy(TrainingResult result, int epoch) {
    return result.history().get(epoch - 1).validation().orElseThrow().accuracy();
  }

  private static TrainingResult train(Network network, TrainingOptions options) {
    return new Trainer(network, softmax(), () -> Optimizers.adam(0.01, 0.9, 0.999, 1e-8))
        .train(TRAINING, VALIDATION, options, none());
  }

  private static Network network(DataType type) {
    return Samples.network(type, Activation.relu(), 3, 16, 8, 3);
  }

  private static TrainingOptions options() {
    return TrainingOptions.of(2, 32, 1);
  }

  private static Loss softmax() {
    return Loss.softmaxCrossEntropy();
  }

  private static TrainingListener none() {
    return TrainingListener.none();
  }
}
