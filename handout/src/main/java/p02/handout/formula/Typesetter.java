package p02.handout.formula;

/** Sets formulas. */
public interface Typesetter {
  /**
   * HTML for a formula.
   *
   * @throws FormulaException if it is not TeX that can be set
   */
  String html(Formula formula);
}
