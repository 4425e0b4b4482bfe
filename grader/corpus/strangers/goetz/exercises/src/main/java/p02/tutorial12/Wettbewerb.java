package p02.tutorial12;

/** Sucht den Besten; bei Gleichstand gewinnt der Erste. */
abstract class Wettbewerb {
  abstract int teilnehmer();

  abstract double leistung(int nummer);

  int sieger() {
    int bester = 0;
    for (int i = 1; i < teilnehmer(); i++) {
      if (leistung(i) > leistung(bester)) {
        bester = i;
      }
    }
    return bester;
  }
}
