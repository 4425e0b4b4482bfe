package p02.hidden.subject;

import p02.hidden.observe.Content;

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
