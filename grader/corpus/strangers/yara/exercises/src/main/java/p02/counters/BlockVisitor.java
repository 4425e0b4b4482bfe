package p02.counters;

/** Visits a part of an architecture. */
public interface BlockVisitor<R> {
  R visit(Block block);

  R nothing();
}
