package p02.tutorial21;

import org.nd4j.linalg.api.iter.NdIndexIterator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Eine Funktion und ihre Ableitung. */
abstract class Kurve {
  abstract double wert(double z);

  abstract double steigung(double z);

  INDArray werte(INDArray z) {
    return fülle(z, false);
  }

  INDArray steigungen(INDArray z) {
    return fülle(z, true);
  }

  private INDArray fülle(INDArray z, boolean steigung) {
    INDArray ergebnis = z.dup();
    NdIndexIterator stellen = new NdIndexIterator(z.shape());
    while (stellen.hasNext()) {
      long[] stelle = stellen.next();
      double zahl = z.getDouble(stelle);
      ergebnis.putScalar(stelle, steigung ? steigung(zahl) : wert(zahl));
    }
    return ergebnis;
  }

  /** Zwei Hälften, links und rechts von 0. */
  abstract static class Geknickt extends Kurve {
    abstract double links(double z);

    abstract double steigungLinks(double z);

    @Override
    final double wert(double z) {
      return z > 0 ? z : links(z);
    }

    @Override
    final double steigung(double z) {
      return z > 0 ? 1 : steigungLinks(z);
    }
  }

  static class Leck extends Geknickt {
    private final double α;

    Leck(double α) {
      this.α = α;
    }

    @Override
    double links(double z) {
      return α * z;
    }

    @Override
    double steigungLinks(double z) {
      return α;
    }
  }

  static class Exponentiell extends Leck {
    private final double dehnung;

    Exponentiell(double α) {
      super(α);
      dehnung = α;
    }

    @Override
    double links(double z) {
      return dehnung * (Math.exp(z) - 1);
    }

    @Override
    double steigungLinks(double z) {
      return links(z) + dehnung;
    }
  }
}
