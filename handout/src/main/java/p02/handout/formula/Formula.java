package p02.handout.formula;

/**
 * A formula.
 *
 * @param tex what it says, in TeX
 * @param display whether it stands on a line of its own
 */
public record Formula(String tex, boolean display) {}
