package p02.lab;

import java.util.Set;

/**
 * A program that works through one tutorial and writes its page. A class of the package {@code
 * p02.tutorials} that implements this is found by itself; it has a constructor without parameters.
 */
public interface Tutorial {

  /** Its number in the assignment, as {@code 1.1}. */
  String number();

  /** What it is about, as it stands above the page. */
  String title();

  /** The options that make a difference to it; the others are refused. */
  default Set<Setting> settings() {
    return Set.of(Setting.SEED);
  }

  /** Works through it from above, and fills the page. */
  void run(Lab lab);
}
