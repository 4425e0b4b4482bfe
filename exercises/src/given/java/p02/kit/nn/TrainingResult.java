package p02.kit.nn;

import java.time.Duration;
import java.util.List;

/**
 * What a training has brought.
 *
 * @param history one entry for each finished epoch; the same seed gives the same history, bit for
 *     bit
 * @param ending why it ended
 * @param bestEpoch the epoch (from 1) whose parameters the network holds now: the one of the best
 *     validation accuracy, the earliest on a tie; without validation data the last; 0 if no epoch
 *     was finished
 * @param epochTimes wall time of each finished epoch with its validation, kept apart because it is
 *     never the same twice
 */
public record TrainingResult(
    List<EpochResult> history, Ending ending, int bestEpoch, List<Duration> epochTimes) {

  /** Keeps copies of the lists. */
  public TrainingResult {
    history = List.copyOf(history);
    epochTimes = List.copyOf(epochTimes);
  }

  /** The wall time of all finished epochs. */
  public Duration totalTime() {
    return epochTimes.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
