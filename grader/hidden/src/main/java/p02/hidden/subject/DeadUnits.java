package p02.hidden.subject;

/** The dead units of a layer: task 2.1.7. */
@FunctionalInterface
public interface DeadUnits {
  /** How many there are, of {@code [examples][units]}. */
  long count(double[][] activations);
}
