package p02.hidden.model;

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

    /** Throws as the tasks ask for it. */
    public void require() {
      if (inputs < 1 || outputs < 1 || layers < 1 || width < 1) {
        throw new IllegalArgumentException("sizes start at 1: " + this);
      }
    }

    @Override
    public String toString() {
      return "(inputs %d, outputs %d, layers %d, width %d)"
          .formatted(inputs, outputs, layers, width);
    }
  }
}
