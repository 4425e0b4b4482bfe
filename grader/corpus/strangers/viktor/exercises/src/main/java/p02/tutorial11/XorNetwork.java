package p02.tutorial11;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EventObject;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Vector;
import werkzeug.Anzeige;
import werkzeug.Funktion;
import werkzeug.Prüfung;

/** Lernt das stetige XOR. */
public final class XorNetwork {
  private static final int STAPELGRÖSSE = 128;
  private static final int PRÜFLINGE = 500;
  private static final int VERBORGENE = 4;

  private XorNetwork() {}

  /** Ein Beispiel: zwei verrauschte Bits, und ob sie sich unterscheiden. */
  private static final class Beispiel {
    final double[] x = new double[2];
    final int y;

    Beispiel(Random würfel) {
      boolean erstes = würfel.nextBoolean();
      boolean zweites = würfel.nextBoolean();
      x[0] = (erstes ? 1 : 0) + 0.1 * würfel.nextGaussian();
      x[1] = (zweites ? 1 : 0) + 0.1 * würfel.nextGaussian();
      y = erstes != zweites ? 1 : 0;
    }
  }

  /** Eine Menge von Beispielen, die man stapelweise durchgehen kann. */
  private static final class Datensatz implements Iterable<List<Beispiel>> {
    private final ArrayList<Beispiel> beispiele = new ArrayList<>();

    Datensatz(int anzahl, Random würfel) {
      while (beispiele.size() < anzahl) {
        beispiele.add(new Beispiel(würfel));
      }
    }

    void mische(Random würfel) {
      Collections.shuffle(beispiele, würfel);
    }

    @Override
    public Iterator<List<Beispiel>> iterator() {
      return new Iterator<List<Beispiel>>() {
        private int stelle;

        @Override
        public boolean hasNext() {
          return stelle < beispiele.size();
        }

        @Override
        public List<Beispiel> next() {
          if (!hasNext()) {
            throw new NoSuchElementException("Der Datensatz ist erschöpft.");
          }
          int anfang = stelle;
          stelle = Math.min(anfang + STAPELGRÖSSE, beispiele.size());
          return beispiele.subList(anfang, stelle);
        }
      };
    }
  }

  /** Ein Neuron mit Gewichten, Schwelle und gesammeltem Gradienten. */
  private abstract static class Neuron {
    final double[] gewichte;
    double schwelle;
    private final double[] Δgewichte;
    private double Δschwelle;
    double eingangssumme;

    Neuron(int eingänge, Random würfel) {
      gewichte = new double[eingänge];
      Δgewichte = new double[eingänge];
      for (int i = 0; i < eingänge; i++) {
        gewichte[i] = würfel.nextGaussian();
      }
      schwelle = würfel.nextGaussian();
    }

    abstract Funktion aktivierung();

    double vorwärts(double[] x) {
      eingangssumme = schwelle;
      for (int i = 0; i < x.length; i++) {
        eingangssumme += gewichte[i] * x[i];
      }
      return aktivierung().wert(eingangssumme);
    }

    void sammle(double δ, double[] x) {
      for (int i = 0; i < x.length; i++) {
        Δgewichte[i] += δ * x[i];
      }
      Δschwelle += δ;
    }

    void lerne(double α) {
      for (int i = 0; i < gewichte.length; i++) {
        gewichte[i] -= α * Δgewichte[i];
        Δgewichte[i] = 0;
      }
      schwelle -= α * Δschwelle;
      Δschwelle = 0;
    }
  }

  /** Meldung am Ende einer Epoche. */
  private static final class Epochenende extends EventObject {
    private static final long serialVersionUID = 1L;
    final int epoche;

    Epochenende(Object quelle, int epoche) {
      super(quelle);
      this.epoche = epoche;
    }
  }

  /** Wer davon hören will. */
  private interface Epochenlauscher {
    void epocheZuEnde(Epochenende ereignis);
  }

  /** Das Netz. */
  private static final class Netz {
    private final Funktion tanh = new Funktion.TangensHyperbolicus();
    private final Funktion σ = new Funktion.Sigmoide();
    private final Vector<Neuron> verborgene = new Vector<>();
    private final Neuron ausgang;
    private final Vector<Epochenlauscher> lauscher = new Vector<>();

    /** Verborgenes Neuron. */
    private final class Verborgen extends Neuron {
      Verborgen(Random würfel) {
        super(2, würfel);
      }

      @Override
      Funktion aktivierung() {
        return tanh;
      }
    }

    /** Ausgangsneuron: die Wahrscheinlichkeit σ(z). */
    private final class Ausgang extends Neuron {
      Ausgang(Random würfel) {
        super(VERBORGENE, würfel);
      }

      @Override
      Funktion aktivierung() {
        return σ;
      }
    }

    Netz(Random würfel) {
      for (int i = 0; i < VERBORGENE; i++) {
        verborgene.add(this.new Verborgen(würfel));
      }
      ausgang = this.new Ausgang(würfel);
    }

    void melde(Epochenlauscher neuer) {
      lauscher.addElement(neuer);
    }

    private double[] mitte(double[] x) {
      double[] h = new double[VERBORGENE];
      for (int i = 0; i < h.length; i++) {
        h[i] = verborgene.elementAt(i).vorwärts(x);
      }
      return h;
    }

    void trainiere(Datensatz daten, int epochen, double α, Random würfel) {
      for (int epoche = 1; epoche <= epochen; epoche++) {
        daten.mische(würfel);
        for (List<Beispiel> stapel : daten) {
          for (Beispiel beispiel : stapel) {
            rückwärts(beispiel, stapel.size());
          }
          ausgang.lerne(α);
          for (Neuron neuron : verborgene) {
            neuron.lerne(α);
          }
        }
        for (Epochenlauscher einer : lauscher) {
          einer.epocheZuEnde(new Epochenende(this, epoche));
        }
      }
    }

    private void rückwärts(Beispiel beispiel, int n) {
      double[] h = mitte(beispiel.x);
      double δ = (ausgang.vorwärts(h) - beispiel.y) / n;
      for (int i = 0; i < VERBORGENE; i++) {
        verborgene
            .elementAt(i)
            .sammle(δ * ausgang.gewichte[i] * (1 - h[i] * h[i]), beispiel.x);
      }
      ausgang.sammle(δ, h);
    }

    double trefferquote(Datensatz daten) {
      int treffer = 0;
      for (Beispiel beispiel : daten.beispiele) {
        ausgang.vorwärts(mitte(beispiel.x));
        int antwort = ausgang.eingangssumme > 0 ? 1 : 0;
        treffer += antwort == beispiel.y ? 1 : 0;
      }
      return (double) treffer / daten.beispiele.size();
    }
  }

  /** Lernt und prüft. */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Prüfung.mindestensEins("Zahl der Beispiele", trainingExamples);
    Random würfel = new Random(seed);
    Datensatz übung = new Datensatz(trainingExamples, würfel);
    final Datensatz prüfung = new Datensatz(PRÜFLINGE, würfel);
    final Netz netz = new Netz(würfel);
    final long beginn = System.currentTimeMillis();
    netz.melde(
        new Epochenlauscher() {
          @Override
          public void epocheZuEnde(Epochenende ereignis) {
            if (ereignis.epoche % 100 == 0) {
              assert ereignis.getSource() == netz : "fremdes Ereignis";
              System.out.println(
                  Anzeige.bericht(ereignis.epoche, netz.trefferquote(prüfung), beginn));
            }
          }
        });
    netz.trainiere(übung, epochs, learningRate, würfel);
    return netz.trefferquote(prüfung);
  }

  public static void main(String[] args) {
    accuracy(1000, 500, 0.5, args.length > 0 ? Long.parseLong(args[0]) : 1);
  }
}
