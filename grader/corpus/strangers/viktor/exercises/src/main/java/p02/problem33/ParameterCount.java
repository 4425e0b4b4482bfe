package p02.problem33;

import java.math.BigInteger;
import werkzeug.Anzeige;
import werkzeug.Prüfung;

/** Zählt Gewichte und Schwellen. */
public final class ParameterCount {
  private ParameterCount() {}

  /** Ein Netz, dessen Maße auch über int hinaus wachsen dürfen. */
  private static final class Bauplan {
    private final BigInteger eingänge;
    private final BigInteger ausgänge;
    private final BigInteger tiefe;
    private final BigInteger breite;

    Bauplan(int eingänge, int ausgänge, int tiefe, int breite) {
      this(groß(eingänge), groß(ausgänge), groß(tiefe), groß(breite));
      Prüfung.mindestensEins("Zahl der Eingänge", eingänge);
      Prüfung.mindestensEins("Zahl der Ausgänge", ausgänge);
      Prüfung.mindestensEins("Zahl der Schichten", tiefe);
      Prüfung.mindestensEins("Breite", breite);
    }

    private Bauplan(BigInteger eingänge, BigInteger ausgänge, BigInteger tiefe, BigInteger breite) {
      this.eingänge = eingänge;
      this.ausgänge = ausgänge;
      this.tiefe = tiefe;
      this.breite = breite;
    }

    private static BigInteger groß(int zahl) {
      return BigInteger.valueOf(zahl);
    }

    Bauplan tiefer() {
      return new Bauplan(eingänge, ausgänge, tiefe.add(BigInteger.ONE), breite);
    }

    Bauplan breiter() {
      return new Bauplan(eingänge, ausgänge, tiefe, breite.add(BigInteger.ONE));
    }

    BigInteger gewichte() {
      BigInteger ränder = eingänge.add(ausgänge).multiply(breite);
      BigInteger mitte = tiefe.subtract(BigInteger.ONE).multiply(breite.pow(2));
      return ränder.add(mitte);
    }

    BigInteger schwellen() {
      return tiefe.multiply(breite).add(ausgänge);
    }
  }

  private static long genau(BigInteger zahl) {
    if (zahl.bitLength() > 63) {
      throw new ArithmeticException(Anzeige.ganz(zahl) + " ist zu groß für long");
    }
    return zahl.longValueExact();
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    return genau(new Bauplan(inputs, outputs, layers, width).gewichte());
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    return genau(new Bauplan(inputs, outputs, layers, width).schwellen());
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    Bauplan plan = new Bauplan(inputs, outputs, layers, width);
    return genau(plan.gewichte().add(plan.schwellen()));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    Bauplan plan = new Bauplan(inputs, outputs, layers, width);
    return genau(plan.tiefer().gewichte().subtract(plan.gewichte()));
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    Bauplan plan = new Bauplan(inputs, outputs, layers, width);
    return genau(plan.breiter().gewichte().subtract(plan.gewichte()));
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    Bauplan plan = new Bauplan(inputs, outputs, layers, width);
    switch (plan.tiefer().gewichte().compareTo(plan.breiter().gewichte())) {
      case 1:
        return Growth.DEPTH;
      case -1:
        return Growth.WIDTH;
      default:
        return Growth.EQUAL;
    }
  }

  public static void main(String[] args) {
    System.out.println("Tiefe: +" + Anzeige.ganz(weightsAddedByDepth(1, 1, 10, 10)));
    System.out.println("Breite: +" + Anzeige.ganz(weightsAddedByWidth(1, 1, 10, 10)));
  }
}
