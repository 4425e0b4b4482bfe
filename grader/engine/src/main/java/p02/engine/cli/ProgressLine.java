package p02.engine.cli;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import p02.engine.batch.ProgressListener;

/** The bar of long runs, on standard error so that it never mixes with results. */
record ProgressLine(ProgressBar bar) implements ProgressListener {
  private static final long LEAST = 5;
  private static final long ENOUGH = 20;

  static ProgressLine over(int submissions) {
    return new ProgressLine(
        new ProgressBarBuilder()
            .setTaskName("Marking")
            .setInitialMax(submissions)
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(79)
            .setUpdateIntervalMillis(200)
            .setEtaFunction(ProgressLine::left)
            .build());
  }

  /** Time left; nothing as long as too few are done to tell, since the first ones wait. */
  private static Optional<Duration> left(ProgressState state) {
    long done = state.getCurrent();
    long known = Math.max(LEAST, state.getMax() / ENOUGH);
    if (done < known || state.getMax() <= 0) {
      return Optional.empty();
    }
    Duration soFar = state.getElapsedAfterStart();
    return Optional.of(soFar.dividedBy(done).multipliedBy(state.getMax() - done));
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}
