package p02.hidden.judge;

/** How much a hidden test publishes beside its verdict; never shown to students. */
public enum Detail {
  /** The verdict alone. */
  NONE,
  /** Every value beside the expected one, to answer a complaint. */
  EXPLAIN,
  /** Margins between right and wrong, for the author. */
  AUDIT,
  /** The rules that its cases test, and no verdict at all. */
  RULES;

  /** The one of this name; {@code NONE} if it is none of them. */
  public static Detail of(String name) {
    return switch (name) {
      case "explain" -> EXPLAIN;
      case "audit" -> AUDIT;
      case "rules" -> RULES;
      default -> NONE;
    };
  }
}
