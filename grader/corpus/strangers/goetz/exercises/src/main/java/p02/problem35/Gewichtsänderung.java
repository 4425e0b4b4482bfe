package p02.problem35;

import org.nd4j.linalg.api.iter.NdIndexIterator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Ändert jedes Gewicht für sich; Unterklassen sagen, um wie viel. */
abstract class Gewichtsänderung {
  private double[] erstesMoment;
  private double[] zweitesMoment;
  private int schritt;

  /** Um wie viel ein Gewicht kleiner wird. */
  protected abstract double änderung(int stelle, double steigung);

  protected int schritt() {
    return schritt;
  }

  protected double erstes(int stelle, double zerfall, double neu) {
    return erstesMoment[stelle] = zerfall * erstesMoment[stelle] + (1 - zerfall) * neu;
  }

  protected double zweites(int stelle, double zerfall, double neu) {
    return zweitesMoment[stelle] = zerfall * zweitesMoment[stelle] + (1 - zerfall) * neu;
  }

  final void wendeAn(INDArray gewichte, INDArray steigungen) {
    if (erstesMoment == null) {
      erstesMoment = new double[(int) gewichte.length()];
      zweitesMoment = erstesMoment.clone();
    }
    schritt++;
    NdIndexIterator stellen = new NdIndexIterator(gewichte.shape());
    for (int stelle = 0; stellen.hasNext(); stelle++) {
      long[] ort = stellen.next();
      double alt = gewichte.getDouble(ort);
      gewichte.putScalar(ort, alt - änderung(stelle, steigungen.getDouble(ort)));
    }
  }
}
