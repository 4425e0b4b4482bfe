package p02.attack;

import java.util.Arrays;
import java.util.Set;
import p02.precheck.text.OneForm;

/** What must become of an attack. */
public enum Expected {
  /** Every point of the problem: what it tries has no effect, and is not in honest code's way. */
  HARMLESS("right"),
  /** A wrong answer. */
  WRONG("wrong", "partly right"),
  /** An open task. */
  NOT_ATTEMPTED("not attempted"),
  /** Refused by javac. */
  NOT_COMPILED("does not compile"),
  /** Refused by screening. */
  REJECTED("refused"),
  /** Of a newer Java: refused by javac, and by screening where javac knows it. */
  TOO_NEW("does not compile", "refused"),
  /** Stopped by the meter. */
  OUT_OF_FUEL("too much work"),
  /** Stopped by the meter. */
  OUT_OF_MEMORY("too much memory"),
  /** Not a verdict but a question to the instructor: the submission gets no mark at all. */
  NOT_GRADED("not graded");

  private final Set<String> labels;

  Expected(String... labels) {
    this.labels = Set.of(labels);
  }

  /** From its name in a corpus, as {@code out_of_fuel}. */
  public static Expected of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no verdict is called " + name));
  }

  /** Its name in a corpus. */
  public String label() {
    return OneForm.lower(name());
  }

  /** Whether a task's label in the results says so. */
  public boolean isSaidBy(String taskLabel) {
    return labels.contains(taskLabel);
  }
}
