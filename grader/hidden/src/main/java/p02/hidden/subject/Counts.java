package p02.hidden.subject;

import p02.problem33.Growth;

/** Numbers of parameters of a fully connected network: problem 3.3. */
public interface Counts {
  /** All weights. */
  long weights(Size size);

  /** All biases. */
  long biases(Size size);

  /** Weights and biases. */
  long parameters(Size size);

  /** Weights that one more hidden layer adds. */
  long addedByDepth(Size size);

  /** Weights that one more unit in every hidden layer adds. */
  long addedByWidth(Size size);

  /** Which of the two adds more. */
  Growth larger(Size size);

  /** The size of a network. */
  record Size(int inputs, int outputs, int layers, int width) {
    /** One hidden layer more. */
    public Size deeper() {
      return new Size(inputs, outputs, layers + 1, width);
    }

    /** One unit more in every hidden layer. */
    public Size wider() {
      return new Size(inputs, outputs, layers, width + 1);
    }

    /** The smallest of its numbers. */
    public int least() {
      return Math.min(Math.min(inputs, outputs), Math.min(layers, width));
    }

    @Override
    public String toString() {
      return "(inputs %d, outputs %d, layers %d, width %d)"
          .formatted(inputs, outputs, layers, width);
    }
  }
}
