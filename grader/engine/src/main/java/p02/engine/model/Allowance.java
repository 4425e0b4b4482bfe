package p02.engine.model;

/**
 * What student code may use in one hidden test.
 *
 * @param fuel calls, loop rounds and charged work
 * @param bytes allocated in all, garbage included
 * @param depth nested calls
 */
public record Allowance(long fuel, long bytes, int depth) {

  /**
   * Reads {@code fuel,bytes,depth}.
   *
   * @throws IllegalStateException if it is anything else
   */
  public static Allowance parse(String text) {
    String[] parts = text.strip().split(",");
    try {
      return new Allowance(
          Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(
          "the budget of assignment.properties must be fuel,bytes,depth: " + text, e);
    }
  }

  /** The same with more or less fuel and bytes; 0 leaves one as it is. */
  public Allowance with(long otherFuel, long otherBytes) {
    return new Allowance(
        otherFuel == 0 ? fuel : otherFuel, otherBytes == 0 ? bytes : otherBytes, depth);
  }
}
