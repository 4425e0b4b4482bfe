package p02.problem33;

import hilfsmittel.Prüfung;
import hilfsmittel.Rechenwerk;
import java.math.BigInteger;

/** Die Größe eines Netzes; gezählt wird mit beliebig großen Zahlen. */
class Netzgröße {
  private final BigInteger eingaben;
  private final BigInteger ausgaben;
  private final BigInteger schichten;
  private final BigInteger breite;

  Netzgröße(long eingaben, long ausgaben, long schichten, long breite) {
    Prüfung.mindestens("Eingaben", eingaben, 1);
    Prüfung.mindestens("Ausgaben", ausgaben, 1);
    Prüfung.mindestens("Schichten", schichten, 1);
    Prüfung.mindestens("Breite", breite, 1);
    this.eingaben = BigInteger.valueOf(eingaben);
    this.ausgaben = BigInteger.valueOf(ausgaben);
    this.schichten = BigInteger.valueOf(schichten);
    this.breite = BigInteger.valueOf(breite);
  }

  BigInteger gewichte() {
    BigInteger lücken = schichten.subtract(BigInteger.ONE);
    return breite.pow(2).multiply(lücken).add(breite.multiply(eingaben.add(ausgaben)));
  }

  BigInteger schwellen() {
    return schichten.multiply(breite).add(ausgaben);
  }

  Netzgröße vergrößert(int mehrSchichten, int mehrBreite) {
    return new Netzgröße(
        eingaben.longValue(),
        ausgaben.longValue(),
        schichten.longValue() + mehrSchichten,
        breite.longValue() + mehrBreite);
  }

  long zuwachs(int mehrSchichten, int mehrBreite) {
    return Rechenwerk.alsLong(vergrößert(mehrSchichten, mehrBreite).gewichte().subtract(gewichte()));
  }

  /** Womit das Netz wächst. */
  abstract class Wachstum implements Comparable<Wachstum> {
    abstract long zuwachs();

    @Override
    public int compareTo(Wachstum anderes) {
      return Long.valueOf(zuwachs()).compareTo(anderes.zuwachs());
    }
  }

  class TiefenWachstum extends Wachstum {
    @Override
    long zuwachs() {
      return Netzgröße.this.zuwachs(1, 0);
    }
  }

  class BreitenWachstum extends Wachstum {
    @Override
    long zuwachs() {
      return Netzgröße.this.zuwachs(0, 1);
    }
  }
}
