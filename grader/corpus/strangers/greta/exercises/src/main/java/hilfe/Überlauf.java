package hilfe;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;

/** Eine Zahl passt nicht in ein long. */
public class Überlauf extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  public Überlauf(BigInteger zahl) {
    super(
        NumberFormat.getIntegerInstance(Locale.GERMANY).format(zahl)
            + " ist zu groß für ein long (höchstens "
            + NumberFormat.getIntegerInstance(Locale.GERMANY).format(Long.MAX_VALUE)
            + ").");
  }
}
