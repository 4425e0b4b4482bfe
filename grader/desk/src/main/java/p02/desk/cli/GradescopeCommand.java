package p02.desk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import p02.desk.gradescope.GradescopeZip;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade gradescope}: the kit as an autograder of Gradescope. */
@Command(
    name = "gradescope",
    description = "Packs the autograder for Gradescope.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Upload the archive under Configure Autograder, and choose a container with 1",
      "CPU and at least 2 GB of memory. setup.sh installs a JDK and Maven and builds",
      "the kit, with network; marking needs none. Containers mostly let no walls",
      "stand: then the allowlist and the class loaders hold student code alone.",
      "",
      "The archive holds the solutions and the hidden tests: give it to nobody else.",
      "",
      "Example: ./grade gradescope --out target/autograder.zip"
    })
final class GradescopeCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Option(names = "--out", required = true, paramLabel = "ZIP", description = "the file to write")
  private Path target;

  GradescopeCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() {
    Path absolute = target.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(absolute))) {
        out.printf("%s: %d files%n", target, GradescopeZip.write(kit.home(), stream));
      }
    } catch (IOException e) {
      throw new UserMistake("--out %s: cannot write it (%s)".formatted(target, Causes.reason(e)));
    }
    return ExitCode.JUDGED;
  }
}
