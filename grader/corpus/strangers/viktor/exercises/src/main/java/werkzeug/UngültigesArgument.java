package werkzeug;

import java.util.Locale;

/** Ein Argument, mit dem sich nicht rechnen läßt. */
public class UngültigesArgument extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Meldung im Muster von String.format. */
  public UngültigesArgument(String muster, Object... werte) {
    super(groß(String.format(Locale.GERMANY, muster, werte)));
  }

  /** Ein deutscher Satz beginnt groß und endet mit einem Punkt. */
  private static String groß(String satz) {
    StringBuffer puffer = new StringBuffer(satz.trim());
    if (puffer.length() > 0 && Character.isLowerCase(puffer.charAt(0))) {
      puffer.setCharAt(0, Character.toUpperCase(puffer.charAt(0)));
    }
    if (puffer.length() > 0 && Character.isLetterOrDigit(puffer.charAt(puffer.length() - 1))) {
      puffer.append('.');
    }
    return puffer.toString();
  }
}
