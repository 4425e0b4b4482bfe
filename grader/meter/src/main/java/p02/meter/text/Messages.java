package p02.meter.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;
import p02.meter.price.ValueSizes;

/** Twins of the ways in which a library words its messages. */
public final class Messages {
  /** Characters that a number takes at most. */
  private static final int NUMBER = 400;

  private Messages() {}

  /** Like {@link Format#format(Object)}; a message may name each of its arguments many times. */
  public static String format(Format format, @Nullable Object argument) {
    String pattern = format instanceof MessageFormat message ? message.toPattern() : "{0}";
    long parts = pattern.chars().filter(each -> each == '{').count();
    long most = Saturating.times(parts, Saturating.plus(ValueSizes.deep(argument), NUMBER));
    Fuel.allocate(Saturating.plus(most, pattern.length()), Character.BYTES);
    return format.format(argument);
  }

  /**
   * Like {@link ResourceBundle#getBundle(String, Locale)} where there is none: translations lie in
   * files, and messages stay English.
   *
   * @throws MissingResourceException always
   */
  public static ResourceBundle getBundle(String name, Locale locale) {
    throw new MissingResourceException("no translation", name, locale.getLanguage());
  }
}
