package p02.functions;

/** A strategy: a function and its slope. */
public interface Activation {
  double value(double z);

  double slope(double z);

  <R> R accept(ActivationVisitor<R> visitor);
}
