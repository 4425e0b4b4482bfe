package p02.meter.budget;

/**
 * The budget of the submission that is running. Woven code pays here for what it does; when a
 * budget is spent, an error is thrown, now and at every payment to come. What ended it is
 * remembered by {@link Endings}.
 *
 * <p>Static and plain on purpose: screened code has one thread and a payment must cost about one
 * instruction. What is spent depends on the code and its arguments alone, never on the machine.
 */
public final class Fuel {
  /** Frames count by their size: so many slots are worth one call of the depth limit. */
  public static final int SLOTS_PER_LEVEL = 64;

  /** What an exception takes that a handler gets: the library threw it, and nobody else pays. */
  public static final int CAUGHT = 50;

  // Far from overflow, even after what was used has been taken off or a level given back.
  private static final int NO_LIMIT = Integer.MAX_VALUE / 2;

  private static final int ARRAY_HEADER = 16;
  private static final int ITEMS_PER_STEP = 8;

  private static long fuelGranted = Long.MAX_VALUE;
  private static long bytesGranted = Long.MAX_VALUE;
  private static long fuel = Long.MAX_VALUE;
  private static long bytes = Long.MAX_VALUE;
  private static int levels = NO_LIMIT;

  private Fuel() {}

  /**
   * Grants a new budget, counts from zero and forgets what ended the last one; {@code
   * p02.meter.Metering} begins the rest.
   *
   * @param fuel calls, loop rounds and charged work
   * @param bytes allocated in all, garbage included
   * @param depth nested calls
   */
  public static void start(long fuel, long bytes, int depth) {
    fuelGranted = fuel;
    bytesGranted = bytes;
    Fuel.fuel = fuel;
    Fuel.bytes = bytes;
    levels = depth;
    RunCounts.start();
    Endings.start();
    SeparateBudget.start(fuel, bytes, depth);
  }

  /** Lifts all limits. What ended the code is known until the next start, the counts go on. */
  public static void stop() {
    fuel = Long.MAX_VALUE - used();
    bytes = Long.MAX_VALUE - allocated();
    fuelGranted = Long.MAX_VALUE;
    bytesGranted = Long.MAX_VALUE;
    levels = NO_LIMIT;
  }

  /** Fuel used since the start. */
  public static long used() {
    return fuelGranted - fuel;
  }

  /** Bytes charged since the start. */
  public static long allocated() {
    return bytesGranted - bytes;
  }

  /** Pays for one round of a loop: so many steps. */
  public static void tick(int steps) {
    if ((fuel -= steps) < 0) {
      throw Endings.outOfFuel();
    }
  }

  /** Pays for one call, at its beginning: so many levels of the depth limit, and steps. */
  public static void enter(int level, int steps) {
    if ((fuel -= steps) < 0) {
      throw Endings.outOfFuel();
    }
    if ((levels -= level) < 0) {
      levels += level;
      throw Endings.tooDeepCalls();
    }
  }

  /** Marks the end of a call, normal or not. */
  public static void exit(int level) {
    levels += level;
  }

  /** Pays for {@code work} steps; a negative number counts as none. */
  public static void charge(long work) {
    if (work > 0 && (fuel -= work) < 0) {
      throw Endings.outOfFuel();
    }
  }

  /** Pays for {@code count} items of {@code size} bytes, and for filling them. */
  public static void allocate(long count, int size) {
    if (count > 0) {
      if (count > bytes / size) {
        throw outOfBytes();
      }
      bytes -= count * size;
      charge(1 + count / ITEMS_PER_STEP);
    }
  }

  /** Pays for one object of {@code size} bytes. */
  public static void object(int size) {
    if ((bytes -= size) < 0) {
      throw outOfBytes();
    }
  }

  /** Pays for an array and hands its length on. */
  public static int array(int length, int size) {
    object(ARRAY_HEADER);
    allocate(length, size);
    return length;
  }

  /**
   * Sets the budget aside while a library's class is initialised: that is fixed work, which falls
   * to whoever comes first.
   *
   * @return what {@link #back} puts back
   */
  public static long[] aside() {
    long[] chance = ThreadChance.state();
    long[] before = {
      fuelGranted,
      bytesGranted,
      fuel,
      bytes,
      levels,
      RunCounts.objects(),
      RunCounts.draws(),
      RunCounts.slept(),
      chance[0],
      chance[1],
      chance[2]
    };
    fuelGranted = Long.MAX_VALUE;
    bytesGranted = Long.MAX_VALUE;
    fuel = Long.MAX_VALUE;
    bytes = Long.MAX_VALUE;
    levels = NO_LIMIT;
    return before;
  }

  /** Grants a separate budget, until {@link #back}. */
  static void grant(long fuel, long bytes, int depth) {
    fuelGranted = fuel;
    bytesGranted = bytes;
    Fuel.fuel = fuel;
    Fuel.bytes = bytes;
    levels = depth;
  }

  /** Puts back what {@link #aside} set aside, and the counts of that time with it. */
  public static void back(long[] before) {
    backBudget(before);
    RunCounts.back((int) before[5], before[6], before[7]);
    ThreadChance.back(before[8], before[9], before[10]);
  }

  /** {@link #back}, but for counts, which go on: it was a part of the same run. */
  static void backBudget(long[] before) {
    fuelGranted = before[0];
    bytesGranted = before[1];
    fuel = before[2];
    bytes = before[3];
    levels = (int) before[4];
  }

  /**
   * Leaves no fuel, so that code which is not let through any handler ends, too; what was used
   * stays what it was.
   */
  static void drain() {
    fuelGranted -= fuel + 1;
    fuel = -1;
  }

  private static OutOfBytes outOfBytes() {
    bytes = 0;
    return Endings.outOfBytes();
  }
}
