package p02.hidden.model;

import p02.hidden.Content;

/** The loss surfaces of tasks 2.2.5 and 2.2.6. */
public interface Landscape {
  /** Value of the pathological surface. */
  double valley(double[] w);

  /** Its gradient. */
  Content valleyGradient(double[] w);

  /** Value of the steep surface. */
  double holes(double[] w);

  /** Its gradient. */
  Content holesGradient(double[] w);
}
