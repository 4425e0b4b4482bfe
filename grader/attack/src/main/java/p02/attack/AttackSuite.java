package p02.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import p02.attack.walls.Tried;
import p02.attack.walls.WallAttacks;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.BatchOptions;
import p02.engine.batch.ProgressListener;
import p02.engine.failure.UserMistake;
import p02.engine.run.Limits;
import p02.engine.run.Sandbox;
import p02.engine.run.Walls;

/** Marks attacks among honest submissions, and looks whether everything held. */
final class AttackSuite {
  private static final double PATIENCE = Limits.STANDARD.submission().toSeconds();

  private static final List<String> HONEST = List.of("anna-perfect", "ben-good-with-slips");

  private final Grader grader;
  private final Path room;
  private final int jobs;
  private final Path canary;
  private final String secret = "secret-" + UUID.randomUUID();

  private AttackSuite(Grader grader, Path room, int jobs) throws IOException {
    this.grader = grader;
    this.room = room;
    this.jobs = jobs;
    this.canary = Files.createDirectories(room.resolve("canary")).resolve("secret.txt");
    Files.writeString(canary, secret + "\n");
  }

  /**
   * A suite that hides its secret file in a folder, and puts submissions and marks beside it.
   *
   * @param jobs submissions marked at a time
   */
  static AttackSuite in(Grader grader, Path room, int jobs) throws IOException {
    return new AttackSuite(grader, room, jobs);
  }

  /**
   * Marks the attacks.
   *
   * @param only what their row, name and verdict must hold, one of these; an empty text stands for
   *     all attacks
   * @throws UserMistake if no attack holds one of them
   */
  AttackResults run(List<String> only) throws IOException, InterruptedException {
    List<Attack> every = new Attacks(grader.kit(), canary).all();
    for (String each : only) {
      if (!"walls".contains(each)
          && every.stream().noneMatch(attack -> attack.toString().contains(each))) {
        throw new UserMistake(
            "--only %s: no attack's row, name or verdict holds this".formatted(each));
      }
    }
    List<Attack> attacks =
        every.stream().filter(each -> only.stream().anyMatch(each.toString()::contains)).toList();
    if (attacks.isEmpty()) {
      return new AttackResults(new Scorecard(List.of(), PATIENCE), behindWalls(only), List.of());
    }
    Path inbox = Files.createDirectories(room.resolve("inbox"));
    Path alone = Files.createDirectories(room.resolve("honest"));
    TreeMap<String, Attack> placed = Attacks.place(attacks, inbox, alone, honest());
    Watch watch = Watch.over(watched(inbox));
    Results marks = batch(inbox, room.resolve("marks"));
    List<Tried> tried = behindWalls(only);
    List<String> complaints = new ArrayList<>();
    watch.changed().forEach(file -> complaints.add(file + " was changed"));
    Results peace = batch(alone, room.resolve("peace"));
    peace.differing(marks).forEach(file -> complaints.add(file + " differs without attackers"));
    complaints.addAll(leaks(room.resolve("marks")));
    List<Found> found = new ArrayList<>();
    placed.forEach((id, attack) -> found.add(marks.of(id, attack)));
    return new AttackResults(new Scorecard(found, PATIENCE), tried, complaints);
  }

  private List<Path> honest() {
    Path samples = grader.kit().home().resolve("grader/samples");
    return HONEST.stream().map(samples::resolve).toList();
  }

  /** Files of marks that hold what they must not. */
  private List<String> leaks(Path marks) throws IOException {
    List<String> leaks = new ArrayList<>();
    List<String> secrets = new ArrayList<>(List.of(secret));
    System.getenv().values().stream().filter(each -> each.length() > 15).forEach(secrets::add);
    Watch.holding(marks, "", secrets).forEach(file -> leaks.add(file + " holds the secret"));
    Watch.holding(marks, ".html", List.of("<script>alert", "<img src=x"))
        .forEach(file -> leaks.add(file + " holds markup of a student's"));
    Watch.holding(marks, ".csv", List.of("\n=", ",=", "\n+", "\n@", ",@", ",\"="))
        .forEach(file -> leaks.add(file + " holds a formula of a student's"));
    return leaks;
  }

  /** What programs try that nothing screens; nothing where there are no walls. */
  private List<Tried> behindWalls(List<String> only) throws IOException, InterruptedException {
    Kit kit = grader.kit();
    Walls walls = Sandbox.AUTO.walls(kit.workerClassPath());
    if (!walls.stand() || only.stream().noneMatch("walls"::contains)) {
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

  private List<Path> watched(Path inbox) {
    Kit kit = grader.kit();
    List<Path> watched = new ArrayList<>(List.of(canary.getParent(), inbox));
    for (String part :
        List.of("exercises/src", "solutions/src", "grader/samples", "grader/corpus")) {
      watched.add(kit.home().resolve(part));
    }
    watched.add(kit.hiddenJar());
    return watched;
  }

  private Results batch(Path inbox, Path marks) throws IOException, InterruptedException {
    grader.batch(BatchOptions.fresh(inbox, marks, jobs), ProgressListener.Factory.NONE);
    return Results.read(marks);
  }
}
