package p02.lab;

import java.util.Locale;

/** An option of {@code ./p02 tutorial} that a program may listen to. */
public enum Setting {
  /** How long to train. */
  EPOCHS,
  /** Where random numbers start. */
  SEED,
  /** The hidden units' activation function. */
  ACTIVATION,
  /** How parameters follow the gradient. */
  OPTIMIZER,
  /** Where the images come from. */
  DATA;

  /** As it is typed, {@code --epochs}. */
  String option() {
    return "--" + name().toLowerCase(Locale.ROOT);
  }
}
