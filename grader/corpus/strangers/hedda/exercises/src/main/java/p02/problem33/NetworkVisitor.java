package p02.problem33;

/** Visits the parts of a network. */
interface NetworkVisitor<R extends Number> {
  void connection(long from, long to, long times);

  void units(long units, long times);

  R result();
}
