package p02.precheck.compile;

import java.util.List;

/** The verdict on code that the compiler cannot bear: one line, whatever gave way first. */
public final class GaveUp {
  /** What one problem may use up when it is compiled by itself, at marking and at home. */
  public static final Effort BUDGET = new Effort(4_000_000_000L, 250L << 20);

  private static final String MESSAGE =
      "the compiler gave up on this problem: your code makes it work far longer, or with far more"
          + " memory, than any program of this size should. Look for constants that are built from"
          + " one another, or for deeply nested generic calls and lambdas, write them in small"
          + " steps, and type ./p02 check";

  private GaveUp() {}

  /** The verdict on these sources; the first is named. */
  public static Compilation.NotCompiled on(List<SourceFile> sources) {
    return new Compilation.NotCompiled(List.of(new Diagnostic(sources.get(0).path(), 0, MESSAGE)));
  }

  /** Whether a refusal is this one. */
  public static boolean is(Compilation.NotCompiled refused) {
    return refused.diagnostics().stream().anyMatch(each -> each.message().equals(MESSAGE));
  }
}
