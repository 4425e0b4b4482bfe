package p02.engine.marking;

import p02.precheck.compile.Effort;

/**
 * What the engine itself may use up for one submission between intake and worker: repairing,
 * screening, weaving. Whoever works on a student's text or classes asks again and again, so that no
 * text stalls a class; what asks too seldom does not know that it is over. One for each thread.
 */
final class ReadingBudget implements Runnable {
  /** Of 18 samples and strangers, the first, cold, took 0.21 s, and none more than 19 MB. */
  static final Effort MOST = new Effort(10_000_000_000L, 8L << 30);

  /** Asking the operating system for each letter would take far longer than reading it. */
  private static final int ONE_IN = 1 << 12;

  private final Effort most;
  private Effort start = Effort.NONE;
  private int asked;

  ReadingBudget(Effort most) {
    this.most = most;
  }

  /** Begins with the next submission, on the thread that works on it. */
  void begin() {
    start = Effort.of(Thread.currentThread());
    asked = 0;
  }

  /** Ends the work if the budget is spent; cheap enough to be asked for each letter. */
  @Override
  public void run() {
    if (++asked % ONE_IN == 0) {
      look();
    }
  }

  /** Ends the work if the budget is spent, at once. */
  void look() {
    if (Effort.of(Thread.currentThread()).since(start).exceeds(most)) {
      throw new TooMuchToReadException(
          "reading it took more than %d seconds of processor time or %d GB; look for one source or"
                  .formatted(most.nanos() / 1_000_000_000, most.bytes() >> 30)
              + " class that is far larger than an exercise needs");
    }
  }
}
