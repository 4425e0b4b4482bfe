package p02.meter.text;

import java.text.Normalizer;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;

/**
 * Twins of bringing a text to one of Unicode's normal forms: the JDK moves each mark on a letter
 * past all that belong behind it, so that a text of marks takes the square of its length.
 */
public final class NormalForms {
  /** Letters that become one at most, and steps that each is worth. */
  private static final int MOST = 16;

  private NormalForms() {}

  /** Like {@link Normalizer#normalize}. */
  public static String normalize(CharSequence text, Normalizer.Form form) {
    return Normalizer.normalize(paid(text), form);
  }

  /** Like {@link Normalizer#isNormalized}. */
  public static boolean isNormalized(CharSequence text, Normalizer.Form form) {
    return Normalizer.isNormalized(paid(text), form);
  }

  private static String paid(CharSequence text) {
    String whole = text.toString();
    long length = whole.length();
    Fuel.charge(Saturating.times(length, MOST));
    Fuel.charge(Saturating.times(length, length) / MOST);
    Fuel.allocate(Saturating.times(length, MOST), Character.BYTES);
    return whole;
  }
}
