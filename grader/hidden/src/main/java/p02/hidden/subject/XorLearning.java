package p02.hidden.subject;

/** Training a network on the continuous XOR: problem 1.1, last part. */
@FunctionalInterface
public interface XorLearning {
  /** The accuracy on new examples. */
  double accuracy(Run run);

  /** What decides a training. */
  record Run(int examples, int epochs, double learningRate, long seed) {
    /** The same with another seed. */
    public Run seeded(long other) {
      return new Run(examples, epochs, learningRate, other);
    }

    @Override
    public String toString() {
      return "accuracy(%d, %d, %s, %d)".formatted(examples, epochs, learningRate, seed);
    }
  }
}
