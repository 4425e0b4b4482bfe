package p02.meter.budget;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what ended the code that is running, whatever that code made of the error, and ends it
 * again at every handler: a spent budget, a refused call, a class that is lost. Static and plain
 * for the reasons that {@link Fuel} has.
 */
public final class Endings {
  private static boolean exhausted;
  private static boolean memoryExhausted;
  private static boolean tooDeep;
  private static boolean broken;
  private static @Nullable RefusedCall refused;
  private static @Nullable LinkageError invalid;

  private Endings() {}

  /** Nothing has ended yet. */
  static void start() {
    raise(Flags.LOWERED);
    invalid = null;
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

  /** What the flags say. */
  static Flags flags() {
    return new Flags(exhausted, memoryExhausted, tooDeep, broken, refused);
  }

  /** Sets the flags. */
  static void raise(Flags flags) {
    exhausted = flags.exhausted();
    memoryExhausted = flags.memoryExhausted();
    tooDeep = flags.tooDeep();
    broken = flags.broken();
    refused = flags.refused();
  }

  /** The fuel is spent; after a refused call it is that again which ends the code. */
  static Error outOfFuel() {
    if (refused != null) {
      return refused;
    }
    exhausted = true;
    return new OutOfFuel();
  }

  /** The memory is spent. */
  static OutOfBytes outOfBytes() {
    memoryExhausted = true;
    return new OutOfBytes();
  }

  /** Calls nest too deeply. */
  static TooDeep tooDeepCalls() {
    tooDeep = true;
    return new TooDeep();
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
    Fuel.charge(Fuel.CAUGHT);
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
    Fuel.drain();
    throw call;
  }

  /** The initialiser of a class ends early: whoever asks for the class again is told so. */
  public static void broken() {
    broken = true;
  }
}
