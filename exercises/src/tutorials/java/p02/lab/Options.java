package p02.lab;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import p02.lab.data.DataSource;
import p02.lab.data.EmbeddedData;

/**
 * What was typed; empty where the program decides.
 *
 * @param epochs how long to train
 * @param seed where random numbers start
 * @param activation name of an activation function
 * @param optimizer name of an optimizer
 * @param data where the images come from
 */
public record Options(
    OptionalInt epochs,
    OptionalLong seed,
    Optional<String> activation,
    Optional<String> optimizer,
    DataSource data) {

  /** Nothing typed. */
  public static Options none() {
    return new Options(
        OptionalInt.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        new EmbeddedData());
  }
}
