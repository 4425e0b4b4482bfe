package p02.hidden.tutorial11;

/** What an accuracy says about what was learned. */
enum Level {
  /** No fraction. */
  MORE_THAN_ONE,
  /** Not a number, or negative. */
  NO_ACCURACY,
  /** All that was asked for. */
  LEARNED,
  /** More than a straight line can tell. */
  NOT_QUITE,
  /** What guesses and straight lines reach: one line can put three of four corners right. */
  NO_BETTER_THAN_A_LINE,
  /** It takes knowledge to be wrong so often. */
  NEARLY_ALL_WRONG;

  /** What counts as learned. */
  static final double ENOUGH = 0.95;

  /** 0.75 and the chance of 500 examples: 0.85 is five standard deviations away. */
  private static final double LINE = 0.85;

  private static final double WRONG = 0.35;

  static Level of(double accuracy) {
    if (accuracy > 1) {
      return MORE_THAN_ONE;
    } else if (!(accuracy >= 0)) {
      return NO_ACCURACY;
    } else if (accuracy >= ENOUGH) {
      return LEARNED;
    } else if (accuracy > LINE) {
      return NOT_QUITE;
    }
    return accuracy < WRONG ? NEARLY_ALL_WRONG : NO_BETTER_THAN_A_LINE;
  }
}
