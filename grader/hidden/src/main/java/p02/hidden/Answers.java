package p02.hidden;

/** A student's worksheet; see {@link Adapter} for how such a class is loaded. */
public interface Answers {
  /** The numbers that one of its methods returns; a single one as an array of one. */
  double[] of(String method);
}
