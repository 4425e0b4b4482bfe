package p02.problem32;

/** Ein Neuron mit Sigmoid. */
abstract class Neuron {
  /** Die gewichtete Summe. */
  abstract double gewichteteSumme();

  final double feuern() {
    return SigmoidNetwork.sigmoid(gewichteteSumme());
  }
}
