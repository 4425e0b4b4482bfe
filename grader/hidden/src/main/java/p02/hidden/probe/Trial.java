package p02.hidden.probe;

/**
 * A call that was recorded, and the same with one argument exchanged.
 *
 * @param before the call
 * @param after with another argument
 * @param right how far the right answer moves
 */
record Trial(ProbeQuestion before, ProbeQuestion after, Sensitivity right) {}
