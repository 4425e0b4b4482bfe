package p02.handout.formula;

/** A formula that KaTeX cannot read. */
public final class FormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FormulaException(Formula formula, String reason) {
    super("formula " + formula.tex() + " cannot be set: " + reason);
  }
}
