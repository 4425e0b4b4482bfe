package p02.tutorial11;

import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;

/** Ein kleines Netz, dessen Neuronen innere Klassen sind. */
class Netz {
  private final Random zufall;
  private final List<Verborgen> verborgene = new LinkedList<Verborgen>();
  private final Ausgabe ausgabe = new Ausgabe();
  private double lernrate;

  Netz(Random zufall) {
    this.zufall = zufall;
    for (int i = 0; i < 4; i++) {
      verborgene.add(new Verborgen());
    }
    ausgabe.schwelle = zufall.nextGaussian();
  }

  /** Ein Neuron der verborgenen Schicht. */
  private class Verborgen {
    double links = zufall.nextGaussian();
    double rechts = zufall.nextGaussian();
    double schwelle = zufall.nextGaussian();
    double ausgang = zufall.nextGaussian();
    double wert;
    double[] änderung = new double[4];

    double berechne(double[] eingabe) {
      return wert = Math.tanh(links * eingabe[0] + rechts * eingabe[1] + schwelle);
    }

    void sammle(double fehler, double[] eingabe) {
      double zurück = fehler * ausgang * (1 - wert * wert);
      änderung[0] += zurück * eingabe[0];
      änderung[1] += zurück * eingabe[1];
      änderung[2] += zurück;
      änderung[3] += fehler * wert;
    }

    void lerne() {
      links -= lernrate * änderung[0];
      rechts -= lernrate * änderung[1];
      schwelle -= lernrate * änderung[2];
      ausgang -= lernrate * änderung[3];
      java.util.Arrays.fill(änderung, 0);
    }
  }

  /** Das Neuron der Ausgabe. */
  private class Ausgabe {
    double schwelle;
    double änderung;
  }

  double löseAuf(double[] eingabe) {
    double z = ausgabe.schwelle;
    Iterator<Verborgen> läufer = verborgene.iterator();
    while (läufer.hasNext()) {
      Verborgen neuron = läufer.next();
      z += neuron.ausgang * neuron.berechne(eingabe);
    }
    return z;
  }

  void trainiere(double[][] eingaben, int[] klassen, int[] auswahl, double rate) {
    lernrate = rate;
    for (int nummer : auswahl) {
      double wahrscheinlichkeit = 1 / (1 + Math.exp(-löseAuf(eingaben[nummer])));
      double fehler = (wahrscheinlichkeit - klassen[nummer]) / auswahl.length;
      ausgabe.änderung += fehler;
      for (Verborgen neuron : verborgene) {
        neuron.sammle(fehler, eingaben[nummer]);
      }
    }
    for (Verborgen neuron : verborgene) {
      neuron.lerne();
    }
    ausgabe.schwelle -= lernrate * ausgabe.änderung;
    ausgabe.änderung = 0;
  }
}
