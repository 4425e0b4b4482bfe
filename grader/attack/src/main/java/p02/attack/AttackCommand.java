package p02.attack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.cli.CommandProvider;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade attack}: marks hostile submissions among honest ones. */
@Command(
    name = "attack",
    description = "Marks every attack there is among honest submissions; prints a scorecard.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An attack is held if it gets the verdict that it must get, earns no point for",
      "what it attacks, and takes no more processor time than a submission has (20 s,",
      "the last column; the one before is wall time). Besides, the honest submissions",
      "must get the same results, byte for byte, as without attackers; no file may",
      "change outside of DIR; and nothing secret may stand in any result.",
      "The line W is of programs that nothing screens, started behind the walls",
      "that stand around workers (Linux with bubblewrap): they must get nowhere.",
      "",
      "Exit: 0 if everything held, 3 if not."
    })
final class AttackCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "keep the submissions and their marks there")
  private Path folder;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = "only attacks whose row, name and verdict hold this; may be given again")
  private List<String> only = List.of("");

  @Option(names = "--jobs", paramLabel = "N", description = "submissions marked at a time")
  private int jobs = Runtime.getRuntime().availableProcessors();

  AttackCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  /** Brings the command to the grader. */
  public static final class Provider implements CommandProvider {
    /** For the service loader. */
    public Provider() {}

    @Override
    public List<Object> commands(Kit kit, PrintWriter out) {
      return List.of(new AttackCommand(kit, out));
    }
  }

  /** What an earlier run left would be marked once more. */
  private static Path empty(Path folder) {
    try (Stream<Path> held = Files.list(Files.createDirectories(folder.toAbsolutePath()))) {
      if (held.findAny().isEmpty()) {
        return folder.toAbsolutePath();
      }
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s)".formatted(folder, Causes.reason(e)));
    }
    throw new UserMistake("--out %s is not empty: name a new folder".formatted(folder));
  }

  @Override
  public Integer call() throws Exception {
    Path room = folder == null ? Files.createTempDirectory("attacks") : empty(folder);
    try {
      AttackResults results = AttackSuite.in(Grader.open(kit), room, jobs).run(only);
      results.lines().forEach(out::println);
      return results.held() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
    } finally {
      if (folder == null) {
        Deletion.of(room);
      }
    }
  }
}
