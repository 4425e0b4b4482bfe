package hilfe;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Eine Aktivierungsfunktion und ihre Ableitung; die Unterklassen sagen, welche. */
public abstract class Aktivierung {
  private final String bezeichnung;

  protected Aktivierung(String bezeichnung) {
    this.bezeichnung = bezeichnung;
  }

  public abstract double wert(double z);

  public abstract double steigung(double z);

  /** Wendet die Funktion auf jeden Eintrag an; das Original bleibt, wie es ist. */
  public final INDArray werte(INDArray feld) {
    return überall(feld, false);
  }

  public final INDArray steigungen(INDArray feld) {
    return überall(feld, true);
  }

  private INDArray überall(INDArray feld, boolean abgeleitet) {
    INDArray ergebnis = feld.dup('c');
    final long länge = ergebnis.length();
    for (long i = 0; i < länge; i++) {
      double z = ergebnis.getDouble(i);
      ergebnis.putScalar(i, abgeleitet ? steigung(z) : wert(z));
    }
    return ergebnis;
  }

  @Override
  public String toString() {
    return bezeichnung;
  }
}
