package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import p02.engine.assignment.Kit;
import p02.engine.attack.Attack;
import p02.engine.attack.Attacks;
import p02.engine.attack.Found;
import p02.engine.attack.Results;
import p02.engine.attack.Scorecard;
import p02.engine.attack.Watch;
import p02.engine.attack.walls.Tried;
import p02.engine.attack.walls.WallAttacks;
import p02.engine.run.Limits;
import p02.engine.run.StartupArchive;
import p02.engine.run.Walls;
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
  private static final double PATIENCE = Limits.STANDARD.submission().toSeconds();

  private static final List<String> HONEST = List.of("anna-perfect", "ben-good-with-slips");

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
      description = "only attacks whose row, name and verdict hold this")
  private String only = "";

  @Option(names = "--jobs", paramLabel = "N", description = "submissions marked at a time")
  private int jobs = Runtime.getRuntime().availableProcessors();

  AttackCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    kit.requireBuilt();
    Path room = folder == null ? Files.createTempDirectory("attacks") : folder.toAbsolutePath();
    try {
      return run(room);
    } finally {
      if (folder == null) {
        Deletion.of(room);
      }
    }
  }

  private int run(Path room) throws IOException, InterruptedException {
    Path canary = Files.createDirectories(room.resolve("canary")).resolve("secret.txt");
    String secret = "secret-" + UUID.randomUUID();
    Files.writeString(canary, secret + "\n");
    List<Attack> attacks = new ArrayList<>(new Attacks(kit, canary).all());
    attacks.removeIf(each -> !each.toString().contains(only));
    if (attacks.isEmpty()) {
      return print(new Scorecard(List.of(), PATIENCE), behindWalls(canary, room), List.of());
    }
    Path inbox = Files.createDirectories(room.resolve("inbox"));
    Path alone = Files.createDirectories(room.resolve("honest"));
    List<Path> honest =
        HONEST.stream().map(name -> kit.home().resolve("grader/samples").resolve(name)).toList();
    TreeMap<String, Attack> placed = Attacks.place(attacks, inbox, alone, honest);
    Watch watch = Watch.over(watched(canary, inbox));
    Results marks = batch(inbox, room.resolve("marks"));
    List<Tried> tried = behindWalls(canary, room);
    List<String> complaints = new ArrayList<>();
    watch.changed().forEach(file -> complaints.add(file + " was changed"));
    Results peace = batch(alone, room.resolve("peace"));
    peace.differing(marks).forEach(file -> complaints.add(file + " differs without attackers"));
    List<String> secrets = new ArrayList<>(List.of(secret));
    System.getenv().values().stream().filter(each -> each.length() > 15).forEach(secrets::add);
    Watch.holding(room.resolve("marks"), "", secrets)
        .forEach(file -> complaints.add(file + " holds the secret"));
    Watch.holding(room.resolve("marks"), ".html", List.of("<script>alert", "<img src=x"))
        .forEach(file -> complaints.add(file + " holds markup of a student's"));
    Watch.holding(room.resolve("marks"), ".csv", List.of("\n=", ",=", "\n+", "\n@", ",@", ",\"="))
        .forEach(file -> complaints.add(file + " holds a formula of a student's"));
    List<Found> found = new ArrayList<>();
    placed.forEach((id, attack) -> found.add(marks.of(id, attack)));
    return print(new Scorecard(found, PATIENCE), tried, complaints);
  }

  /** What programs try that nothing screens; nothing where there are no walls. */
  private List<Tried> behindWalls(Path canary, Path room) throws IOException, InterruptedException {
    Walls walls = Sandbox.AUTO.walls(kit, StartupArchive.NONE);
    if (!walls.stand() || !"walls".contains(only)) {
      return List.of();
    }
    List<Path> folders =
        List.of(
            kit.home().resolve("grader/hidden/src"),
            kit.home().resolve("solutions/src"),
            room.resolve("inbox"),
            room.resolve("marks"));
    return new WallAttacks(walls, kit.workerClassPath(), canary, folders, room).all();
  }

  private List<Path> watched(Path canary, Path inbox) {
    List<Path> watched = new ArrayList<>(List.of(canary.getParent(), inbox));
    for (String part :
        List.of("exercises/src", "solutions/src", "grader/samples", "grader/corpus")) {
      watched.add(kit.home().resolve(part));
    }
    watched.add(kit.hiddenJar());
    return watched;
  }

  private Results batch(Path inbox, Path marks) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter quiet = new PrintWriter(said, true);
    int code =
        Main.commandLine(kit.home(), quiet, quiet)
            .execute("batch", "" + inbox, "--out", "" + marks, "--jobs", "" + jobs, "--fresh");
    if (code != ExitCode.JUDGED && code != ExitCode.NOT_JUDGED) {
      throw new IllegalStateException("the batch itself broke down: " + said);
    }
    return Results.read(marks);
  }

  private int print(Scorecard card, List<Tried> tried, List<String> complaints) {
    card.lines().forEach(out::println);
    out.println(Scorecard.walls(tried));
    List<Tried> lost = tried.stream().filter(each -> !each.held()).toList();
    lost.forEach(each -> out.printf("NOT HELD %s: %s%n", each, each.said()));
    for (Found each : card.found()) {
      each.complaints(card.patience())
          .forEach(why -> out.printf("NOT HELD %s: %s%n", each.attack(), why));
    }
    complaints.forEach(why -> out.printf("NOT HELD %s%n", why));
    boolean held = card.held() == card.found().size() && complaints.isEmpty() && lost.isEmpty();
    if (held && !card.found().isEmpty()) {
      out.println("Honest submissions: the same bytes as without attackers. No file was changed.");
    }
    return held ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }
}
