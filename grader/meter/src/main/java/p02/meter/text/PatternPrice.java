package p02.meter.text;

import java.util.regex.Pattern;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;

/**
 * What using a regular expression costs.
 *
 * @param work what it may try
 */
record PatternPrice(PatternWork work) {
  /** A look at the text is several times what a loop's round does. */
  private static final int LOOK = 5;

  /** What a matcher tries in the time of a step, with much to spare. */
  private static final int TRIED_PER_STEP = 16;

  /** What may be tried without a look at the text. */
  private static final long MOST = 20_000;

  private static final int READ_PER_STEP = 4;

  /** Reads an expression, and refuses one that may try too much. */
  static PatternPrice of(Pattern pattern) {
    Fuel.charge(1 + pattern.pattern().length() / READ_PER_STEP);
    PatternWork work = PatternReader.read(pattern).orElse(null);
    if (work == null) {
      refuse(
          "a regular expression with rarely used parts (comments, octal numbers, \"]\" first in"
              + " brackets …)",
          "Write it with the usual parts alone.");
    } else if (work.most() > MOST) {
      refuse(
          "a regular expression that tries very much at one place of the text, as \"(a|b?){30}\""
              + " and \"(?<=a{0,9999})b\" do,",
          "Write it so that what is repeated always takes a character, and look back at few.");
    }
    return new PatternPrice(work == null ? PatternWork.EMPTY : work);
  }

  /** Pays for a try from one place on. */
  void begin() {
    Fuel.charge(1 + tried());
  }

  /** Pays for tries from each place of a text, as far as they may fail without a look. */
  void search(long length) {
    Fuel.charge(1 + Saturating.times(work.blind() ? 1 + length : 1, work.most()) / TRIED_PER_STEP);
  }

  /** A text whose looks pay for what is tried between them. */
  CharSequence metered(CharSequence text) {
    // A builder makes a text of itself.
    Fuel.allocate(text instanceof String ? 0 : text.length(), Character.BYTES);
    return new MeteredText(text.toString(), LOOK + tried());
  }

  /** Steps for what is tried until the next look. */
  long tried() {
    return work.most() / TRIED_PER_STEP;
  }

  /** Refuses what is not known before it runs, with the place of the student's call. */
  static void refuse(String what, String instead) {
    Endings.refuse("%s: %s is not available here. %s".formatted(place(), what, instead));
  }

  /** File and line of the innermost code that is neither the JDK's nor the meter's. */
  private static String place() {
    ClassLoader jdk = Object.class.getClassLoader();
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .filter(each -> each.getDeclaringClass().getClassLoader() != jdk)
                    .filter(each -> !each.getClassName().startsWith("p02.meter."))
                    .map(each -> each.getFileName() + ":" + each.getLineNumber())
                    .findFirst())
        .orElse("regular expression");
  }
}
