package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a hidden test publishes: facts in order, the verdict first. */
public final class Verdict {
  private final List<Map.Entry<String, String>> facts = new ArrayList<>();

  private Verdict() {}

  /** A verdict of this kind: passed, failed, not_attempted, not_compiled, out_of_memory. */
  public static Verdict of(String kind) {
    return new Verdict().with("verdict", kind);
  }

  /** A wrong answer. */
  public static Verdict failed(String message) {
    return of("failed").with("message", message);
  }

  /** One more fact. */
  public Verdict with(String key, String value) {
    facts.add(Map.entry(key, value));
    return this;
  }

  /** Every fact, in order. */
  public List<Map.Entry<String, String>> facts() {
    return List.copyOf(facts);
  }
}
