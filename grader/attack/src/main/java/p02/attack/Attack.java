package p02.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * One hostile submission.
 *
 * @param row of the list of attacks; 0 for those that are easily forgotten
 * @param name what it tries
 * @param expected what must become of the attacked task
 * @param task the attacked task, as {@code 3.1.1}
 * @param placing how it is handed in
 * @param most points that the attacked problem may earn; empty for all that its other tasks can
 */
public record Attack(
    int row, String name, Expected expected, String task, Placing placing, OptionalDouble most) {

  /** An attack that may leave every other task of its problem as it was. */
  public Attack(int row, String name, Expected expected, String task, Placing placing) {
    this(row, name, expected, task, placing, OptionalDouble.empty());
  }

  /** Writes a submission into the inbox. */
  @FunctionalInterface
  public interface Placing {
    /**
     * Writes it.
     *
     * @param inbox the folder of the batch
     * @param id what its folder's or archive's name must hold, so that its result is found
     */
    void place(Path inbox, String id) throws IOException;
  }

  /** The attacked problem, as {@code 3.1}. */
  public String problem() {
    return task.substring(0, task.lastIndexOf('.'));
  }

  @Override
  public String toString() {
    return row + " " + name + " -> " + expected.label();
  }
}
