package p02.tutorial11;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import werkzeug.Matrix;

/** Matrixprodukt, Spaltenmittel und Abstände. */
public final class Tensors {
  private Tensors() {}

  /** cᵢⱼ = Σₖ aᵢₖ bₖⱼ. */
  public static INDArray product(INDArray a, INDArray b) {
    return new Matrix(a).mal(new Matrix(b)).alsFeld(a);
  }

  /** Das durchschnittliche Beispiel. */
  public static INDArray columnMeans(INDArray x) {
    INDArray μ = Nd4j.zeros(x.dataType(), x.size(1));
    for (long i = 0; i < x.size(0); i++) {
      μ.addi(x.slice(i));
    }
    return μ.divi(x.size(0));
  }

  /** Wie zwei Punkte verglichen werden. */
  private abstract static class Abstand {
    abstract double beitrag(double Δ);

    final Matrix tafel(Matrix links, Matrix rechts) {
      Matrix tafel = new Matrix(links.höhe(), rechts.höhe());
      for (int i = 0; i < links.höhe(); i++) {
        for (int j = 0; j < rechts.höhe(); j++) {
          double summe = 0;
          for (int k = 0; k < links.breite(); k++) {
            summe += beitrag(links.gib(i, k) - rechts.gib(j, k));
          }
          tafel.setze(i, j, summe);
        }
      }
      return tafel;
    }
  }

  /** Quadratische Abstände aller Zeilen. */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    Abstand euklid =
        new Abstand() {
          @Override
          double beitrag(double Δ) {
            return Δ * Δ;
          }
        };
    return euklid.tafel(new Matrix(a), new Matrix(b)).alsFeld(a);
  }

  public static void main(String[] args) {
    INDArray punkte = Nd4j.create(new double[] {0, 0, 3, 4}, new long[] {2, 2}, DataType.DOUBLE);
    Matrix tafel = new Matrix(squaredDistances(punkte, punkte));
    System.out.println("Abstände: " + tafel + ", gleich der Kopie: " + tafel.equals(tafel.clone()));
  }
}
