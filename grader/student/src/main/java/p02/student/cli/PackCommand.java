package p02.student.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import p02.student.pack.Packing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code p02 pack}: writes the zip to hand in. */
@Command(
    name = "pack",
    aliases = "submit",
    mixinStandardHelpOptions = true,
    description =
        "Writes the zip to hand in, in whatever state, and says what the marker will see.")
final class PackCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(names = "--out", paramLabel = "ZIP", description = "the file to write")
  private @Nullable Path target;

  PackCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Packing.pack(Main.home(), target, out);
    return 0;
  }
}
