package p02.precheck.screen;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which of a method's NEW instructions, counted from 0, make an object whose constructor is
 * refused. The constructor's call comes later in the code, and in between others may nest.
 */
public final class RefusedObjects {
  /** Of a method that makes none. */
  public static final RefusedObjects NONE = new RefusedObjects();

  private final BitSet refused = new BitSet();
  private final Deque<Integer> unfinished = new ArrayDeque<>();
  private int objects;

  /** A NEW is read. */
  public void begun() {
    unfinished.push(objects++);
  }

  /** A constructor's call is read. */
  public void finished(boolean isRefused) {
    // With nothing unfinished a constructor calls another one of its own object.
    if (!unfinished.isEmpty()) {
      refused.set(unfinished.pop(), isRefused);
    }
  }

  /** Whether every NEW that was read has its constructor's call. */
  boolean isUnfinished() {
    return !unfinished.isEmpty();
  }

  /** Whether an object of this place on the stack is one of them. */
  public boolean contains(int object) {
    return refused.get(object);
  }
}
