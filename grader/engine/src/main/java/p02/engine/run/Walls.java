package p02.engine.run;

import java.util.List;

/**
 * What the operating system puts around a worker.
 *
 * @param prefix the command that the worker's own command is appended to; empty for none
 * @param description as the summary says it
 */
public record Walls(List<String> prefix, String description) {
  /** None: the allowlist and the class loaders stand alone. */
  public static final Walls NONE = new Walls(List.of(), "none (allowlist and class loaders alone)");

  /** Copies the list. */
  public Walls {
    prefix = List.copyOf(prefix);
  }

  /** Whether anything stands. */
  public boolean stand() {
    return !prefix.isEmpty();
  }
}
