package p02.kit.nn;

/** Adds up loss and accuracy, batch by batch. */
final class RunningScore {
  private double loss;
  private long correct;
  private long examples;

  void add(double meanLoss, int newCorrect, int newExamples) {
    loss += meanLoss * newExamples;
    correct += newCorrect;
    examples += newExamples;
  }

  Score score() {
    return new Score(loss / examples, (double) correct / examples);
  }
}
