package p02.benchmark.training;

/** Counts images after a warm-up, for some seconds. */
final class Stopwatch {
  private final double seconds;
  private final long created = System.nanoTime();
  private long start;
  private long images;

  Stopwatch(double seconds) {
    this.seconds = seconds;
  }

  /** Counts one batch. Gives whether the time is up. */
  boolean batch() {
    long now = System.nanoTime();
    if (start == 0) {
      start = now - created >= Setting.WARM_UP_SECONDS * 1e9 ? now : 0;
      return false;
    }
    images += Setting.BATCH;
    return now - start >= seconds * 1e9;
  }

  double imagesPerSecond() {
    return images / ((System.nanoTime() - start) / 1e9);
  }
}
