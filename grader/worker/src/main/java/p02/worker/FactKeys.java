package p02.worker;

/**
 * The keys of the facts that a test publishes, as {@link WorkerEvent.Entry} carries them: hidden
 * tests and the worker write them, the engine reads them. A key that is not declared here crosses
 * no process.
 */
public final class FactKeys {
  /** The label of a {@link VerdictKind}. */
  public static final String VERDICT = "verdict";

  /** What the student reads about it. */
  public static final String MESSAGE = "message";

  /** The share of the points that a wrong answer keeps, as {@code 5/9}. */
  public static final String KEPT = "kept";

  /** The share of the points that would be left if nothing were carried forward. */
  public static final String TRUTH = "truth";

  /** The earlier tasks whose wrong results were carried forward. */
  public static final String CARRIED = "carried";

  /** What a carried answer rests on, for witnesses to ask again. */
  public static final String ASKED = "asked";

  /** The imprint of what came of {@link #ASKED}. */
  public static final String TESTIMONY = "testimony";

  /** The id of a misconception that explains the answer; may occur more than once. */
  public static final String MISCONCEPTION = "misconception";

  /** What that misconception says to the student; as often as {@link #MISCONCEPTION}. */
  public static final String SENTENCE = "sentence";

  /** The student's first values, to group answers that nothing explains. */
  public static final String VALUES = "values";

  /** All of the student's values, so that other answers can be held against them. */
  public static final String ANSWER = "answer";

  /** How far another answer's values may be off: relative and absolute, as {@code 1e-9 0}. */
  public static final String ANSWER_ROOM = "answerRoom";

  /** A remark that costs nothing. */
  public static final String REMARK = "remark";

  /** Something that a person should look at. */
  public static final String FLAG = "flag";

  /** The open task that this one is built on. */
  public static final String WAITS_FOR = "waitsFor";

  /** The method whose TODO was reached, as {@code class#method}. */
  public static final String OPEN_IN = "openIn";

  /** A student's method on the way to a refused call, as {@code class#method}, innermost first. */
  public static final String REFUSED_AT = "refusedAt";

  /** The rule of an edge that the answer misses. */
  public static final String EDGE = "edge";

  /** What the test would need to know for a full verdict: {@code others}, the class's other ids. */
  public static final String ASKS = "asks";

  /** The task's tolerance, in words. */
  public static final String TOLERANCE = "tolerance";

  /** What the keys of a value beside its expected one begin with. */
  public static final String DETAIL = "detail.";

  /** What was computed, from which input. */
  public static final String DETAIL_WHAT = DETAIL + "what";

  /** The student's value. */
  public static final String DETAIL_YOURS = DETAIL + "yours";

  /** The expected value. */
  public static final String DETAIL_EXPECTED = DETAIL + "expected";

  /** How far the two are apart, in tolerances. */
  public static final String DETAIL_DISTANCE = DETAIL + "distance";

  /** Whether the student's value is right. */
  public static final String DETAIL_RIGHT = DETAIL + "right";

  /** What the keys of an author's audit begin with. */
  public static final String AUDIT = "audit.";

  /** How far the answer is off, in units of the tolerance. */
  public static final String AUDIT_ERROR = AUDIT + "error";

  /** How far the nearest misconception is from the truth, and its name. */
  public static final String AUDIT_NEAREST = AUDIT + "nearest";

  /** How near is too near. */
  public static final String AUDIT_WANTED = AUDIT + "wanted";

  /** How far the two closest misconceptions are apart, and their names. */
  public static final String AUDIT_CLOSEST = AUDIT + "closest";

  /** What the task's edges are called. */
  public static final String AUDIT_EDGES = AUDIT + "edges";

  /** A rule that ordinary cases test. */
  public static final String RULE = "rule.rule";

  /** A rule that edges test. */
  public static final String RULE_OF_EDGE = "rule.edge";

  private FactKeys() {}
}
