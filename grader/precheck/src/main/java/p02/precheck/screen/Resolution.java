package p02.precheck.screen;

import java.util.Optional;
import p02.precheck.allow.Reason;
import p02.precheck.allow.Rule;

/** Whose a member is, and whether it may be used. */
public sealed interface Resolution {
  /** The submission's own, or a woven library's: it pays for itself. */
  record Own() implements Resolution {}

  /**
   * The submission's own, in a class that may not run and may not even be touched.
   *
   * @param why what is wrong with the class
   */
  record OwnRefused(Refusal why) implements Resolution {}

  /** A library's, and allowed by this rule. */
  record Allowed(Rule rule) implements Resolution {}

  /**
   * A library's, and not allowed.
   *
   * @param declaredIn internal name of the type that declares it, as far as that is known
   * @param reason why; empty if nobody decided
   */
  record NotAllowed(String declaredIn, Optional<Reason> reason) implements Resolution {}
}
