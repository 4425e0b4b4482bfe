package p02.util;

import java.util.Objects;
import java.util.function.Supplier;

/** A minimal logger that writes to the console. */
public final class ConsoleLog {
  /** How important a message is. */
  public enum Severity {
    DEBUG,
    INFO,
    WARN
  }

  private final String name;
  private final Severity threshold;

  private ConsoleLog(String name, Severity threshold) {
    this.name = Objects.requireNonNull(name);
    this.threshold = threshold;
  }

  public static ConsoleLog of(Class<?> type) {
    return new ConsoleLog(type.getSimpleName(), Severity.WARN);
  }

  public void log(Severity severity, Supplier<String> message) {
    if (severity.compareTo(threshold) >= 0) {
      System.out.printf("[%s] %-5s %s%n", name, severity.name(), message.get());
    }
  }
}
