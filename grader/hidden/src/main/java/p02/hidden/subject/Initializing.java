package p02.hidden.subject;

import p02.hidden.observe.Content;

/** First weights: tasks 2.2.1 to 2.2.4. */
public interface Initializing {
  /** The same number everywhere. */
  Content constant(int fanIn, int fanOut, double value);

  /** From {@code N(0, deviation²)}. */
  Weights normal(int fanIn, int fanOut, double deviation, long seed);

  /** From {@code U(±√6 / √(fanIn + fanOut))}. */
  Weights xavier(int fanIn, int fanOut, long seed);

  /** From {@code N(0, 2 / fanIn)}, in a first layer {@code N(0, 1 / fanIn)}. */
  Weights kaiming(int fanIn, int fanOut, boolean firstLayer, long seed);

  /** What one call gave. */
  interface Weights {
    /** The weights, or the law that they must follow. */
    Content content();

    /** Whether another call gave the same weights. */
    boolean equalTo(Weights other);
  }
}
