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

  /**
   * What to type for the same run again: with seed and data, which are always named, since another
   * release may choose others.
   *
   * @param tutorial tells which of them it uses
   * @param usualSeed where random numbers start if nothing was typed
   */
  String command(Tutorial tutorial, long usualSeed) {
    StringBuilder command = new StringBuilder("./p02 tutorial " + tutorial.number());
    for (Setting setting : Setting.values()) {
      if (tutorial.settings().contains(setting)) {
        value(setting, usualSeed)
            .ifPresent(
                value -> command.append(' ').append(setting.option()).append(' ').append(value));
      }
    }
    return command.toString();
  }

  private Optional<String> value(Setting setting, long usualSeed) {
    return switch (setting) {
      case EPOCHS -> epochs.stream().mapToObj(Integer::toString).findFirst();
      case SEED -> Optional.of(Long.toString(seed.orElse(usualSeed)));
      case ACTIVATION -> activation;
      case OPTIMIZER -> optimizer;
      case DATA -> Optional.of(data.name());
    };
  }

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
