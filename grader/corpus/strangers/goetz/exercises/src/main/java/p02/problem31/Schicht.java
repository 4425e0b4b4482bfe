package p02.problem31;

import hilfsmittel.Rechenwerk;

/** Eine Schicht von Neuronen: gewichtete Summe, dann Aktivierung. */
abstract class Schicht {
  protected final double[][] gewichte;
  protected final double[] schwellen;

  Schicht(double[][] gewichte, double[] schwellen) {
    this.gewichte = gewichte;
    this.schwellen = schwellen;
  }

  double[] voraktivierung(double[] eingabe) {
    double[] summe = new double[schwellen.length];
    for (int i = 0; i < summe.length; i++) {
      summe[i] = Rechenwerk.skalarprodukt(schwellen[i], gewichte[i], eingabe);
    }
    return summe;
  }

  double[] aktivierung(double[] voraktivierung) {
    double[] ausgabe = new double[voraktivierung.length];
    for (int i = 0; i < ausgabe.length; i++) {
      ausgabe[i] = funktion(voraktivierung[i]);
    }
    return ausgabe;
  }

  double[] vorwärts(double[] eingabe) {
    return aktivierung(voraktivierung(eingabe));
  }

  protected abstract double funktion(double z);
}
