package hilfe;

import java.math.BigInteger;
import java.util.Objects;

/** Wie groß ein Netz ist; verglichen wird nach der Zahl der Gewichte. */
public class Netzgröße implements Comparable<Netzgröße> {
  private final BigInteger eingänge;
  private final BigInteger ausgänge;
  private final BigInteger tiefe;
  private final BigInteger breite;

  public Netzgröße(int eingänge, int ausgänge, int tiefe, int breite) {
    this(groß("Eingänge", eingänge), groß("Ausgänge", ausgänge), groß("Schichten", tiefe), groß("Breite", breite));
  }

  private Netzgröße(BigInteger eingänge, BigInteger ausgänge, BigInteger tiefe, BigInteger breite) {
    this.eingänge = eingänge;
    this.ausgänge = ausgänge;
    this.tiefe = tiefe;
    this.breite = breite;
  }

  private static BigInteger groß(String größe, int wert) {
    Prüfung.mindestens(größe, wert, 1);
    return BigInteger.valueOf(wert);
  }

  public Netzgröße tiefer() {
    return new Netzgröße(eingänge, ausgänge, tiefe.add(BigInteger.ONE), breite);
  }

  public Netzgröße breiter() {
    return new Netzgröße(eingänge, ausgänge, tiefe, breite.add(BigInteger.ONE));
  }

  public BigInteger gewichte() {
    BigInteger summe = eingänge.multiply(breite);
    summe = summe.add(tiefe.subtract(BigInteger.ONE).multiply(breite.pow(2)));
    return summe.add(breite.multiply(ausgänge));
  }

  public BigInteger schwellen() {
    return tiefe.multiply(breite).add(ausgänge);
  }

  /** Als long, oder ein Überlauf. */
  public static long alsLong(BigInteger zahl) {
    try {
      return zahl.longValueExact();
    } catch (ArithmeticException zuGroß) {
      throw (ArithmeticException) new Überlauf(zahl).initCause(zuGroß);
    }
  }

  @Override
  public int compareTo(Netzgröße andere) {
    return gewichte().compareTo(andere.gewichte());
  }

  @Override
  public boolean equals(Object anderes) {
    return anderes instanceof Netzgröße
        && eingänge.equals(((Netzgröße) anderes).eingänge)
        && ausgänge.equals(((Netzgröße) anderes).ausgänge)
        && tiefe.equals(((Netzgröße) anderes).tiefe)
        && breite.equals(((Netzgröße) anderes).breite);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eingänge, ausgänge, tiefe, breite);
  }
}
