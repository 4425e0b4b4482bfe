package p02.precheck.screen;

/** Why a member has no price for a step: no call was made, or each was refused. */
enum PriceReason {
  /** Every call threw at once. */
  REFUSED(
      "every call ended in .*",
      "refused all arguments that the audit has, the plain ones, too; at once, since a refusal"
          + " that costs more than the limit is a row above"),
  /** The meter ended every call before it began. */
  TOO_LARGE(
      "every call ended in OutOf(Fuel|Bytes)",
      "asked for more than four usual budgets with every argument, so that the meter ends them"
          + " before they begin"),
  /** An operand is missing. */
  NO_OPERAND(
      "nothing is there for .*",
      "take something that nothing a student may call makes, or that he would have to write"
          + " himself, and then his own code pays"),
  /** The audit itself failed: such a row counts as not tried. */
  NOT_STAGED(".*", "could not be staged: not tried yet");

  private final String ended;
  private final String sentence;

  PriceReason(String ended, String sentence) {
    this.ended = ended;
    this.sentence = sentence;
  }

  /** What a table says of it. */
  String sentence() {
    return sentence;
  }

  /** The reason of a row that is not measured. */
  static PriceReason of(PriceRow row) {
    if (row.ended().matches(TOO_LARGE.ended)) {
      return TOO_LARGE;
    } else if (row.ended().matches(REFUSED.ended)) {
      return REFUSED;
    }
    return row.ended().matches(NO_OPERAND.ended) ? NO_OPERAND : NOT_STAGED;
  }
}
