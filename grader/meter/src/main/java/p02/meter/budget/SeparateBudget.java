package p02.meter.budget;

/**
 * Runs code that is not to use what its task was granted. One run may use as much as the task; all
 * that run for one purpose {@value #TIMES} times that together.
 */
public final class SeparateBudget {
  private static final int TIMES = 16;

  private static final Pot BESIDE = new Pot();
  private static final Pot APART = new Pot();

  private SeparateBudget() {}

  /** What is left for one purpose. */
  private static final class Pot {
    private long fuel = Long.MAX_VALUE;
    private long bytes = Long.MAX_VALUE;
    private long mostFuel = Long.MAX_VALUE;
    private long mostBytes = Long.MAX_VALUE;
    private int depth = Integer.MAX_VALUE / 2;

    private void fill(long fuel, long bytes, int depth) {
      this.fuel = fuel * TIMES;
      this.bytes = bytes * TIMES;
      mostFuel = fuel;
      mostBytes = bytes;
      this.depth = depth;
    }

    /** A part of the same run counts on, what is asked anew counts from the beginning. */
    private void run(Runnable run, boolean anew) {
      long[] before = Fuel.aside();
      Fuel.grant(Math.min(fuel, mostFuel), Math.min(bytes, mostBytes), depth);
      if (anew) {
        RunCounts.start();
      }
      try {
        run.run();
      } finally {
        fuel = Math.max(0, fuel - Fuel.used());
        bytes = Math.max(0, bytes - Fuel.allocated());
        if (anew) {
          Fuel.back(before);
        } else {
          Fuel.backBudget(before);
        }
      }
    }
  }

  /** A task begins, with this budget. */
  static void start(long fuel, long bytes, int depth) {
    BESIDE.fill(fuel, bytes, depth);
    APART.fill(fuel, bytes, depth);
  }

  /**
   * Runs something that is no part of the task, as code that is asked why another's answer is
   * wrong: whatever is spent or refused there leaves no flag. A class that the JVM does not take is
   * remembered all the same. Clock, chance and numbers of objects begin as at the task's start and
   * go on afterwards as if nothing had been asked.
   */
  public static void beside(Runnable run) {
    Flags before = Endings.flags();
    Endings.raise(Flags.LOWERED);
    try {
      BESIDE.run(run, true);
    } finally {
      Endings.raise(before);
    }
  }

  /**
   * Runs a part of the task that may end alone, as a case on which little hangs. What is spent
   * there ends that part and leaves no flag; what is refused there is refused to the whole.
   *
   * @throws Error what ended it, also if the code has kept that back
   */
  public static void apart(Runnable run) {
    Flags before = Endings.flags();
    try {
      APART.run(run, false);
      Endings.throwIfEnded();
    } finally {
      Endings.raise(Endings.flags().asSpentAsIn(before));
    }
  }
}
