package p02.kit.nn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call of {@link Trainer#train}: the loop over epochs and batches. */
final class TrainingRun {
  private final Trainer trainer;
  private final Batches batches;
  private final Optional<LabeledData> validation;
  private final TrainingOptions options;
  private final TrainingListener listener;
  private final BestParameters best;
  private final List<EpochResult> history = new ArrayList<>();
  private final List<Duration> times = new ArrayList<>();

  TrainingRun(
      Trainer trainer,
      LabeledData training,
      Optional<LabeledData> validation,
      TrainingOptions options,
      TrainingListener listener) {
    this.trainer = trainer;
    this.batches = new Batches(trainer.network(), training, options);
    this.validation = validation;
    this.options = options;
    this.listener = listener;
    this.best = new BestParameters(trainer.network().parameters());
  }

  TrainingResult run() {
    Ending ending = epochs();
    if (options.restoreBest() && best.epoch() > 0) {
      best.restore();
      return new TrainingResult(history, ending, best.epoch(), times);
    }
    return new TrainingResult(history, ending, history.size(), times);
  }

  private Ending epochs() {
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      long start = System.nanoTime();
      RunningScore training = new RunningScore();
      Optional<Ending> ending = epoch(epoch, training);
      if (ending.isPresent()) {
        return ending.get();
      }
      finish(epoch, training.score());
      times.add(Duration.ofNanos(System.nanoTime() - start));
      if (best.epoch() > 0 && epoch - best.epoch() >= options.patience()) {
        return Ending.PATIENCE_EXHAUSTED;
      }
    }
    return Ending.COMPLETED;
  }

  /** All batches of one epoch; gives a reason if it has to end in its middle. */
  private Optional<Ending> epoch(int epoch, RunningScore score) {
    int[][] rows = batches.rows(epoch);
    for (int i = 0; i < rows.length; i++) {
      if (trainer.stopRequested()) {
        return Optional.of(Ending.STOPPED);
      }
      LabeledData batch = batches.take(rows[i]);
      double loss = gradients(batch, score);
      if (!Double.isFinite(loss)) {
        return Optional.of(Ending.DIVERGED);
      }
      listener.gradientsReady(trainer.network(), epoch, i + 1);
      trainer.step();
      listener.batchDone(new BatchProgress(epoch, options.epochs(), i + 1, rows.length, loss));
    }
    return Optional.empty();
  }

  private double gradients(LabeledData batch, RunningScore score) {
    Pass pass = trainer.network().pass(batch.size());
    int correct = trainer.loss().correct(pass.forward(batch.inputs()), batch.labels());
    double loss = pass.backward(batch.labels(), trainer.loss());
    score.add(loss, correct, batch.size());
    return loss;
  }

  private void finish(int epoch, Score training) {
    Optional<Score> score = validation.map(v -> trainer.network().score(v, trainer.loss()));
    score.ifPresent(s -> best.offer(epoch, s.accuracy()));
    EpochResult result = new EpochResult(epoch, training, score);
    history.add(result);
    listener.epochDone(trainer.network(), result);
  }
}
