package werkzeug;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Eine Matrix aus Zeilen, die sich kopieren und vergleichen läßt. */
public class Matrix implements Cloneable {
  private double[][] zeilen;

  /** Nullen. */
  public Matrix(int n, int d) {
    zeilen = new double[n][d];
  }

  /** Aus einem Feld von ND4J. */
  public Matrix(INDArray feld) {
    this(feld.rows(), feld.columns());
    for (int i = 0; i < zeilen.length; i++) {
      for (int j = 0; j < zeilen[i].length; j++) {
        zeilen[i][j] = feld.getDouble(i, j);
      }
    }
  }

  public final int höhe() {
    return zeilen.length;
  }

  public final int breite() {
    return zeilen.length == 0 ? 0 : zeilen[0].length;
  }

  public final double gib(int i, int j) {
    return zeilen[i][j];
  }

  public final void setze(int i, int j, double wert) {
    zeilen[i][j] = wert;
  }

  /** Das Produkt. */
  public Matrix mal(Matrix rechts) {
    if (breite() != rechts.höhe()) {
      throw new UngültigesArgument("%s Spalten, aber %s Zeilen", breite(), rechts.höhe());
    }
    Matrix produkt = new Matrix(höhe(), rechts.breite());
    for (int i = 0; i < höhe(); i++) {
      for (int j = 0; j < rechts.breite(); j++) {
        double summe = 0;
        for (int k = 0; k < breite(); k++) {
          summe += zeilen[i][k] * rechts.zeilen[k][j];
        }
        produkt.setze(i, j, summe);
      }
    }
    return produkt;
  }

  /** Zurück zu ND4J, im Typ des Vorbilds. */
  public INDArray alsFeld(INDArray vorbild) {
    INDArray feld = Nd4j.create(vorbild.dataType(), höhe(), breite());
    for (int i = 0; i < höhe(); i++) {
      for (int j = 0; j < breite(); j++) {
        feld.putScalar(i, j, zeilen[i][j]);
      }
    }
    return feld;
  }

  @Override
  public Matrix clone() {
    try {
      Matrix kopie = (Matrix) super.clone();
      kopie.zeilen = new double[zeilen.length][];
      for (int i = 0; i < zeilen.length; i++) {
        kopie.zeilen[i] = zeilen[i].clone();
      }
      return kopie;
    } catch (CloneNotSupportedException unmöglich) {
      throw new IllegalStateException("unmöglich", unmöglich);
    }
  }

  @Override
  public boolean equals(Object anderes) {
    return anderes instanceof Matrix && Arrays.deepEquals(zeilen, ((Matrix) anderes).zeilen);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(zeilen);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(zeilen).replace('.', ',');
  }
}
