package p02.engine.cli;

import p02.engine.marking.Repairs;
import p02.engine.run.Sandbox;
import picocli.CommandLine.Option;

/** How submissions are marked: options of every command that marks what students handed in. */
final class MarkingMixin {
  @Option(
      names = "--no-repair",
      description = "a method that does not compile costs its whole problem, not its task alone")
  private boolean strict;

  @Option(
      names = "--sandbox",
      paramLabel = "WALLS",
      defaultValue = "AUTO",
      description =
          "walls of the operating system around student code, beside the allowlist:"
              + " required, auto (where bubblewrap works) or none; default: auto")
  private Sandbox sandbox;

  MarkingMixin() {}

  Repairs repairs() {
    return strict ? Repairs.OFF : Repairs.ON;
  }

  Sandbox sandbox() {
    return sandbox;
  }
}
