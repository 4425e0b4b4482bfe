package p02.engine.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar of long runs, on standard error so that it never mixes with results. */
final class Progress {
  private Progress() {}

  static ProgressBar over(int submissions) {
    return new ProgressBarBuilder()
        .setTaskName("Marking")
        .setInitialMax(submissions)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(79)
        .setUpdateIntervalMillis(200)
        .build();
  }
}
