package p02.losses;

/** What one number of the prediction costs. */
public interface Loss {
  double value(double prediction, double target, double variance);

  double derivative(double prediction, double target, double variance);
}
