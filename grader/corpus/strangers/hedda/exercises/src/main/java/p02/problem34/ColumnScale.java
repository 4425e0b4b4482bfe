package p02.problem34;

/** How one column is scaled. */
interface ColumnScale {
  double mean();

  double deviation();

  default double forward(double x) {
    return (x - mean()) / deviation();
  }

  default double back(double z) {
    return z * deviation() + mean();
  }

  /** Of a column that varies. */
  record Varying(double mean, double deviation) implements ColumnScale {}

  /** Of a column that does not. */
  record Constant(double mean) implements ColumnScale {
    @Override
    public double deviation() {
      return 0;
    }

    @Override
    public double forward(double x) {
      return x - mean;
    }

    @Override
    public double back(double z) {
      return mean + z;
    }
  }
}
