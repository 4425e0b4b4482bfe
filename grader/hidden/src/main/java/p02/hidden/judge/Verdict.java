package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import p02.worker.FactKeys;
import p02.worker.VerdictKind;

/** What a hidden test publishes: facts in order, the kind of verdict first. */
public final class Verdict {
  private final List<Map.Entry<String, String>> facts = new ArrayList<>();

  private Verdict() {}

  /** No verdict at all, only facts: the engine takes it for a fault of the grader. */
  public static Verdict none() {
    return new Verdict();
  }

  /** A verdict of this kind. */
  public static Verdict of(VerdictKind kind) {
    return new Verdict().with(FactKeys.VERDICT, kind.label());
  }

  /** A wrong answer. */
  public static Verdict failed(String message) {
    return of(VerdictKind.FAILED).with(FactKeys.MESSAGE, message);
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
