package p02.meter.budget;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The budget of the submission that is running. Woven code pays here for what it does; when a
 * budget is spent, an error is thrown, now and at every payment to come.
 *
 * <p>Static and plain on purpose: screened code has one thread and a payment must cost about one
 * instruction. What is spent depends on the code and its arguments alone, never on the machine.
 */
public final class Fuel {
  /** Frames count by their size: so many slots are worth one call of the depth limit. */
  public static final int SLOTS_PER_LEVEL = 64;

  /** What an exception takes that a handler gets: the library threw it, and nobody else pays. */
  public static final int CAUGHT = 20;

  // Far from overflow, even after what was used has been taken off or a level given back.
  private static final int NO_LIMIT = Integer.MAX_VALUE / 2;

  /** An odd number near 2^32 divided by the golden ratio: neighbours land far apart. */
  private static final int SPREAD = 0x9E3779B9;

  /** Where {@link #aside} keeps what is counted on. */
  private static final int OBJECTS = 5;

  private static final int DRAWS = 6;

  private static final int SLEPT = 7;

  private static final int ARRAY_HEADER = 16;
  private static final int ITEMS_PER_STEP = 8;

  private static long fuelGranted = Long.MAX_VALUE;
  private static long bytesGranted = Long.MAX_VALUE;
  private static long fuel = Long.MAX_VALUE;
  private static long bytes = Long.MAX_VALUE;
  private static int levels = NO_LIMIT;
  private static int objects;
  private static long draws;
  private static long slept;
  private static boolean exhausted;
  private static boolean memoryExhausted;
  private static boolean tooDeep;
  private static boolean broken;
  private static @Nullable RefusedCall refused;
  private static @Nullable LinkageError invalid;

  private Fuel() {}

  /**
   * Grants a new budget and lowers all flags; {@code p02.meter.Metering} begins the rest.
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
    countFromZero();
    raise(Flags.LOWERED);
    invalid = null;
    SeparateBudget.start(fuel, bytes, depth);
  }

  /** Lifts all limits. The flags stay until the next start, the counts go on. */
  public static void stop() {
    fuel = Long.MAX_VALUE - used();
    bytes = Long.MAX_VALUE - allocated();
    fuelGranted = Long.MAX_VALUE;
    bytesGranted = Long.MAX_VALUE;
    levels = NO_LIMIT;
  }

  /** Whether the fuel ran out since the start, whatever the code made of the error. */
  public static boolean exhausted() {
    return exhausted;
  }

  /** Whether the memory ran out since the start, by this count or the JVM's own. */
  public static boolean memoryExhausted() {
    return memoryExhausted;
  }

  /** Whether calls nested too deeply since the start, by this count or the JVM's own. */
  public static boolean tooDeep() {
    return tooDeep;
  }

  /** The first refused call that was reached since the start, whatever the code made of it. */
  public static Optional<RefusedCall> refused() {
    return Optional.ofNullable(refused);
  }

  /** A class that the JVM did not take, if code has met one since the start. */
  public static Optional<LinkageError> invalid() {
    return Optional.ofNullable(invalid);
  }

  /** Whether the initialiser of a class ended early since the start: the class is lost. */
  public static boolean isBroken() {
    return broken;
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
      throw outOfFuel();
    }
  }

  /** Pays for one call, at its beginning: so many levels of the depth limit, and steps. */
  public static void enter(int level, int steps) {
    if ((fuel -= steps) < 0) {
      throw outOfFuel();
    }
    if ((levels -= level) < 0) {
      levels += level;
      throw outOfLevels();
    }
  }

  /** Marks the end of a call, normal or not. */
  public static void exit(int level) {
    levels += level;
  }

  /** Pays for {@code work} steps; a negative number counts as none. */
  public static void charge(long work) {
    if (work > 0 && (fuel -= work) < 0) {
      throw outOfFuel();
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
   * First thing in every handler of student code: once a budget is spent nothing is caught any
   * more.
   *
   * @param caught what the handler was about to handle
   */
  public static void rethrow(Throwable caught) {
    memoryExhausted |= caught instanceof OutOfMemoryError;
    tooDeep |= caught instanceof StackOverflowError;
    if (caught instanceof VerifyError || caught instanceof ClassFormatError) {
      invalid = (LinkageError) caught;
    }
    if (caught instanceof RefusedCall call) {
      throw call;
    }
    throwIfEnded();
    charge(CAUGHT);
  }

  /** Throws again what ended the code, if anything did. */
  static void throwIfEnded() {
    if (refused != null) {
      throw refused;
    } else if (exhausted) {
      throw new OutOfFuel();
    } else if (memoryExhausted) {
      throw new OutOfBytes();
    } else if (tooDeep) {
      throw new TooDeep();
    }
  }

  /**
   * The hash code of an object whose class declares none: the JVM's own would differ from run to
   * run, and with it the order of a set.
   *
   * @param known what it was given before; 0 if nothing
   */
  public static int identity(int known) {
    return known != 0 ? known : ++objects * SPREAD | 1;
  }

  /** What {@link Object#equals} says. */
  public static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return one == other;
  }

  /** Nanoseconds that were slept since the start. */
  public static long slept() {
    return slept;
  }

  /** Sleeps without a wait; the sum ends at the largest number. */
  public static void sleep(long nanos) {
    slept = slept > Long.MAX_VALUE - nanos ? Long.MAX_VALUE : slept + nanos;
  }

  /** Counts what was drawn by chance since the start, from 1. */
  public static long draw() {
    return ++draws;
  }

  /**
   * Sets the budget aside while a library's class is initialised: that is fixed work, which falls
   * to whoever comes first.
   *
   * @return what {@link #back} puts back
   */
  public static long[] aside() {
    long[] before = {fuelGranted, bytesGranted, fuel, bytes, levels, objects, draws, slept};
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

  /** What the flags say. */
  static Flags flags() {
    return new Flags(exhausted, memoryExhausted, tooDeep, broken, refused);
  }

  /** As at a start: what is asked anew cannot tell by numbers or time that it was asked before. */
  static void countFromZero() {
    objects = 0;
    draws = 0;
    slept = 0;
  }

  /** Sets the flags. */
  static void raise(Flags flags) {
    exhausted = flags.exhausted();
    memoryExhausted = flags.memoryExhausted();
    tooDeep = flags.tooDeep();
    broken = flags.broken();
    refused = flags.refused();
  }

  /** {@link #back}, but for counts that go on: it was a part of the same run. */
  static void backWithCounts(long[] before) {
    before[OBJECTS] = objects;
    before[DRAWS] = draws;
    before[SLEPT] = slept;
    back(before);
  }

  /** Puts back what {@link #aside} set aside. */
  public static void back(long[] before) {
    fuelGranted = before[0];
    bytesGranted = before[1];
    fuel = before[2];
    bytes = before[3];
    levels = (int) before[4];
    objects = (int) before[OBJECTS];
    draws = before[DRAWS];
    slept = before[SLEPT];
  }

  /**
   * Stands in the place of a refused call, and of all that is asked of a class that may not run.
   *
   * @param message what is refused, where, and what to write instead
   */
  public static void refuse(String message) {
    if (exhausted || memoryExhausted || tooDeep) {
      rethrow(new OutOfFuel());
    }
    RefusedCall call = refused == null ? new RefusedCall(message) : refused;
    refused = call;
    // No fuel from here on, so that code which is not let through any handler ends, too; what was
    // used stays what it was.
    fuelGranted -= fuel + 1;
    fuel = -1;
    throw call;
  }

  /** The initialiser of a class ends early: whoever asks for the class again is told so. */
  public static void broken() {
    broken = true;
  }

  private static Error outOfFuel() {
    if (refused != null) {
      return refused;
    }
    exhausted = true;
    return new OutOfFuel();
  }

  private static OutOfBytes outOfBytes() {
    memoryExhausted = true;
    bytes = 0;
    return new OutOfBytes();
  }

  private static TooDeep outOfLevels() {
    tooDeep = true;
    return new TooDeep();
  }
}
