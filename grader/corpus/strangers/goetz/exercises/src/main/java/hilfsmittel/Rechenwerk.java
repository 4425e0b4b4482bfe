package hilfsmittel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Genaues Rechnen mit Dezimalzahlen. */
public class Rechenwerk {
  public static final MathContext GENAUIGKEIT = new MathContext(34, RoundingMode.HALF_EVEN);

  protected Rechenwerk() {}

  public static BigDecimal summe(BigDecimal... summanden) {
    BigDecimal summe = BigDecimal.ZERO;
    for (BigDecimal summand : summanden) {
      summe = summe.add(summand, GENAUIGKEIT);
    }
    return summe;
  }

  /** Das Skalarprodukt, in voller Genauigkeit, plus ein Anfangswert. */
  public static double skalarprodukt(double anfang, double[] a, double[] b) {
    BigDecimal summe = new BigDecimal(anfang);
    for (int i = 0; i < a.length; i++) {
      summe = summe.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])), MathContext.UNLIMITED);
    }
    return summe.doubleValue();
  }

  public static double runde(double zahl, int stellen) {
    return BigDecimal.valueOf(zahl).setScale(stellen, RoundingMode.HALF_UP).stripTrailingZeros().doubleValue();
  }

  public static BigDecimal wurzel(BigDecimal zahl) {
    return zahl.sqrt(GENAUIGKEIT);
  }

  /** Eine ganze Zahl als long; was nicht hineinpasst, ist ein Überlauf. */
  public static long alsLong(BigInteger zahl) {
    if (zahl.bitLength() > 63) {
      throw new ArithmeticException("Überlauf: " + zahl.toString(10) + " passt nicht in einen long");
    }
    return zahl.longValueExact();
  }
}
