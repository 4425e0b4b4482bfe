package p02.problem33;

/** What adds more weights to a network: one more hidden layer, or one more unit in each of them. */
public enum Growth {
  /** One more hidden layer adds more. */
  DEPTH,
  /** One more unit in every hidden layer adds more. */
  WIDTH,
  /** Both add the same number. */
  EQUAL
}
