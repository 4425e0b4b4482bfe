package p02.engine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.engine.assignment.Kit;
import p02.engine.author.Skeletons;
import p02.engine.author.StudentZip;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade release}: packs what students get. */
@Command(
    name = "release",
    description = "Packs what students get into a zip: exercises, self-check, build.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./grade release --out target/p02.zip"})
final class ReleaseCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Option(names = "--out", required = true, paramLabel = "ZIP", description = "the file to write")
  private Path target;

  ReleaseCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    List<String> differences =
        Skeletons.of(kit.referenceSources(), kit.skeletonSources()).differences();
    if (!differences.isEmpty()) {
      throw new UserMistake(differences.get(0) + ". Type: grade check --write-skeletons");
    }
    out.printf("%s: %d files%n", target, write());
    return ExitCode.JUDGED;
  }

  private int write() {
    Path absolute = target.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(absolute))) {
        return StudentZip.write(kit.home(), stream);
      }
    } catch (IOException e) {
      throw new UserMistake("--out %s: cannot write it (%s)".formatted(target, Causes.reason(e)));
    }
  }
}
