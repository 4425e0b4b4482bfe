package p02.problem33;

/** Counts what its subclasses are interested in. */
abstract class Counter implements NetworkVisitor<Long> {
  private long count;

  protected final void more(long one, long times) {
    count = Math.addExact(count, Math.multiplyExact(one, times));
  }

  @Override
  public void connection(long from, long to, long times) {}

  @Override
  public void units(long units, long times) {}

  @Override
  public final Long result() {
    return count;
  }

  static final class Weights extends Counter {
    @Override
    public void connection(long from, long to, long times) {
      more(Math.multiplyExact(from, to), times);
    }
  }

  static final class Biases extends Counter {
    @Override
    public void units(long units, long times) {
      more(units, times);
    }
  }

  static final class Both extends Counter {
    @Override
    public void connection(long from, long to, long times) {
      more(Math.multiplyExact(from, to), times);
    }

    @Override
    public void units(long units, long times) {
      more(units, times);
    }
  }
}
