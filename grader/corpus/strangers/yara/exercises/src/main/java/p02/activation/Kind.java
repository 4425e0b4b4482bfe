package p02.activation;

/** The functions there are. */
public enum Kind {
  SIGMOID,
  TANH,
  RELU,
  LEAKY_RELU,
  ELU,
  SWISH;

  public Activation create() {
    return create(Double.NaN);
  }

  public Activation create(double alpha) {
    return ActivationFactory.instance().create(this, alpha);
  }
}
