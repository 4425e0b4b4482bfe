package p02.problem31;

/** Eine Schicht mit ReLU. */
class GleichrichterSchicht extends Schicht {
  GleichrichterSchicht(double[][] gewichte, double[] schwellen) {
    super(gewichte, schwellen);
  }

  @Override
  protected double funktion(double z) {
    return ReluNetwork.relu(z);
  }
}
