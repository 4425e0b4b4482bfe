package p02.lab;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar of something long, with loss and time left, on standard error. */
public final class Progress implements AutoCloseable {
  private static final int ON_TERMINAL = 200;
  private static final int IN_A_LOG = 10_000;

  private final ProgressBar bar;
  private final Stop stop;
  private final NativeMemory memory;

  Progress(String what, long steps, Stop stop, NativeMemory memory) {
    this.stop = stop;
    this.memory = memory;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(79)
            .setUpdateIntervalMillis(Boolean.getBoolean("p02.terminal") ? ON_TERMINAL : IN_A_LOG)
            .build();
  }

  /**
   * Goes one step on.
   *
   * @return whether to go on: false once the run is stopped, and then the loop ends and keeps what
   *     it has
   */
  public boolean step() {
    bar.step();
    memory.step();
    return !stop.requested();
  }

  /** The same, and shows the loss. */
  public boolean step(double loss) {
    bar.setExtraMessage(String.format(Locale.ROOT, " loss %.4f", loss));
    return step();
  }

  @Override
  public void close() {
    bar.close();
  }
}
