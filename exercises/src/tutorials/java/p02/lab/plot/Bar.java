package p02.lab.plot;

/**
 * One bar.
 *
 * @param name what it stands for
 * @param value its length
 * @param spread to either side of its end, as a standard deviation; 0 draws none
 */
public record Bar(String name, double value, double spread) {

  /** A bar without a spread. */
  public static Bar of(String name, double value) {
    return new Bar(name, value, 0);
  }
}
