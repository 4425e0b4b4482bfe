package werkzeug;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Eine reelle Funktion mit ihrer Ableitung. */
public abstract class Funktion {
  private final String name;

  protected Funktion(String name) {
    this.name = name;
  }

  /** f(z). */
  public abstract double wert(double z);

  /** f′(z). */
  public abstract double ableitung(double z);

  /** f für jeden Eintrag; das Feld bleibt, wie es ist. */
  public final INDArray werte(INDArray feld) {
    return new Durchlauf() {
      @Override
      double rechne(double z) {
        return wert(z);
      }
    }.über(feld);
  }

  /** f′ für jeden Eintrag. */
  public final INDArray ableitungen(INDArray feld) {
    return new Durchlauf() {
      @Override
      double rechne(double z) {
        return ableitung(z);
      }
    }.über(feld);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Geht alle Einträge durch. */
  private abstract class Durchlauf {
    abstract double rechne(double z);

    INDArray über(INDArray feld) {
      INDArray ergebnis = Nd4j.create(feld.dataType(), feld.shape());
      for (long i = 0; i < feld.length(); i++) {
        ergebnis.putScalar(i, rechne(feld.getDouble(i)));
      }
      return ergebnis;
    }
  }

  /** σ. */
  public static class Sigmoide extends Funktion {
    public Sigmoide() {
      super("σ");
    }

    @Override
    public double wert(double z) {
      if (z < 0) {
        double eHochZ = Math.exp(z);
        return eHochZ / (1 + eHochZ);
      }
      return 1 / (1 + Math.exp(-z));
    }

    @Override
    public double ableitung(double z) {
      double σ = wert(z);
      return σ * (1 - σ);
    }
  }

  /** Tangens hyperbolicus als gestreckte Sigmoide. */
  public static final class TangensHyperbolicus extends Funktion {
    private final Sigmoide σ = new Sigmoide();

    public TangensHyperbolicus() {
      super("tanh");
    }

    @Override
    public double wert(double z) {
      return 2 * σ.wert(2 * z) - 1;
    }

    @Override
    public double ableitung(double z) {
      return 4 * σ.ableitung(2 * z);
    }
  }

  /** Rechts der Null die Gerade z, links davon etwas anderes. */
  public abstract static class Geknickt extends Funktion {
    protected final double α;

    protected Geknickt(String name, double α) {
      super(name + " mit α = " + Anzeige.zahl(α));
      this.α = α;
    }

    protected abstract double links(double z);

    protected abstract double linkeAbleitung(double z);

    @Override
    public double wert(double z) {
      return z > 0 ? z : links(z);
    }

    @Override
    public double ableitung(double z) {
      return z > 0 ? 1 : linkeAbleitung(z);
    }
  }

  /** Undichte Rampe; α = 0 ist die dichte. */
  public static final class Rampe extends Geknickt {
    public Rampe(double α) {
      super("Rampe", α);
    }

    @Override
    protected double links(double z) {
      return α == 0 ? 0 : α * z;
    }

    @Override
    protected double linkeAbleitung(double z) {
      return α;
    }
  }

  /** Exponentielle Rampe. */
  public static final class ExponentielleRampe extends Geknickt {
    public ExponentielleRampe(double α) {
      super("ELU", α);
    }

    @Override
    protected double links(double z) {
      return α * Math.expm1(z);
    }

    @Override
    protected double linkeAbleitung(double z) {
      return α * Math.exp(z);
    }
  }

  /** z σ(z). */
  public static final class Swish extends Sigmoide {
    @Override
    public double wert(double z) {
      return z * super.wert(z);
    }

    @Override
    public double ableitung(double z) {
      double σ = super.wert(z);
      return σ + z * σ * (1 - σ);
    }
  }

  /** Vergleicht mit Differenzenquotienten. */
  public static void main(String[] args) {
    Funktion[] alle = {
      new Sigmoide(), new TangensHyperbolicus(), new Rampe(0.1), new ExponentielleRampe(2), new Swish()
    };
    final double Δ = 1e-6;
    for (Funktion ƒ : alle) {
      double größterFehler = 0;
      for (double z = -3.05; z < 3; z += 0.1) {
        double steigung = (ƒ.wert(z + Δ) - ƒ.wert(z - Δ)) / (2 * Δ);
        größterFehler = Math.max(größterFehler, Math.abs(steigung - ƒ.ableitung(z)));
      }
      System.out.println(ƒ + ": größter Fehler " + Anzeige.zahl(größterFehler));
    }
  }
}
