package p02.hidden.observe;

/**
 * What a case tests.
 *
 * @param rule id of the requirement, as {@code RULES.tsv} lists it
 * @param edge what reports call it if it is an edge, as {@code no examples}; empty if it is not
 * @param hint what a student may look at if it fails; empty if there is nothing to say
 */
public record Case(String rule, String edge, String hint) {
  /** What no rule was named for: intermediate results of an explanation. */
  static final Case NONE = new Case("", "", "");

  /** Whether a right answer may honestly forget it. */
  public boolean isEdge() {
    return !edge.isEmpty();
  }
}
