package hilfe;

import java.util.Objects;

/** Ein einzelnes Neuron mit Gewichten, Schwelle und Aktivierung. Unveränderlich. */
public final class Neuron implements Cloneable {
  private final double[] gewichte;
  private final double schwelle;
  private final Aktivierung aktivierung;

  public Neuron(double[] gewichte, double schwelle, Aktivierung aktivierung) {
    this.gewichte = Objects.requireNonNull(gewichte, "Gewichte fehlen").clone();
    this.schwelle = schwelle;
    this.aktivierung = Objects.requireNonNull(aktivierung, "Aktivierung fehlt");
  }

  public double voraktivierung(double... eingabe) {
    assert eingabe.length == gewichte.length : "Größen passen nicht zueinander";
    double summe = schwelle;
    for (int j = 0; j < gewichte.length; j++) {
      summe += gewichte[j] * eingabe[j];
    }
    return summe;
  }

  public double ausgabe(double... eingabe) {
    return aktivierung.wert(voraktivierung(eingabe));
  }

  @Override
  public Neuron clone() {
    try {
      return (Neuron) super.clone();
    } catch (CloneNotSupportedException unmöglich) {
      throw new AssertionError("Neuronen lassen sich klonen", unmöglich);
    }
  }

  @Override
  public String toString() {
    return aktivierung + ": w = " + new Ausgabe().reihe(gewichte) + ", b = " + new Ausgabe().zahl(schwelle);
  }
}
