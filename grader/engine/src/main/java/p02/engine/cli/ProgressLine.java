package p02.engine.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import p02.engine.batch.ProgressListener;

/** The bar of long runs, on standard error so that it never mixes with results. */
record ProgressLine(ProgressBar bar) implements ProgressListener {
  static ProgressLine over(int submissions) {
    return new ProgressLine(
        new ProgressBarBuilder()
            .setTaskName("Marking")
            .setInitialMax(submissions)
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(79)
            .setUpdateIntervalMillis(200)
            .build());
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
