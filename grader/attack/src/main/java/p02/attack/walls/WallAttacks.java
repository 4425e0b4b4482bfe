package p02.attack.walls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import p02.engine.run.Limits;
import p02.engine.run.ProgramRun;
import p02.engine.run.Walls;
import p02.engine.run.WorkerCommand;
import p02.worker.WorkerEvent;

/** Whether the walls hold alone, once screening and meter have failed. */
public final class WallAttacks {
  /** Where the intruder finds its own classes: one more thing to read than a worker has. */
  private static final Path BEHIND = Path.of("/tmp/intruder");

  private static final Map<Intruder.Aim, ProgramRun.End> ENDS =
      new EnumMap<>(
          Map.of(
              Intruder.Aim.MEMORY, ProgramRun.End.OUTGROWN,
              Intruder.Aim.THREADS, ProgramRun.End.OUTGROWN,
              Intruder.Aim.OUTPUT, ProgramRun.End.DIED,
              Intruder.Aim.ERRORS, ProgramRun.End.OVERRAN));

  private final Walls walls;
  private final List<Path> classPath;
  private final Path secret;
  private final List<Path> folders;
  private final Path room;

  /**
   * The attacks.
   *
   * @param walls what stands around every worker
   * @param classPath what workers start with
   * @param secret a file that they try to read, change and delete
   * @param folders what they try to list
   * @param room where programs are written to
   */
  public WallAttacks(
      Walls walls, List<Path> classPath, Path secret, List<Path> folders, Path room) {
    this.walls = walls;
    this.classPath = List.copyOf(classPath);
    this.secret = secret;
    this.folders = List.copyOf(folders);
    this.room = room;
  }

  /** Tries all of them. */
  public List<Tried> all() throws IOException, InterruptedException {
    List<Tried> all = new ArrayList<>();
    try (ServerSocket engine = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Prey prey = prey(engine.getLocalPort());
      all.addAll(sayings(Intruder.Aim.EVERYTHING, prey));
      for (Intruder.Aim aim : ENDS.keySet()) {
        all.add(ending(aim, prey));
      }
    }
    all.addAll(NativeAttempts.tried(walls, room));
    return all;
  }

  /** What only reads: without walls it must get all that it wants, else the suite says nothing. */
  List<Tried> reading() throws IOException, InterruptedException {
    return sayings(Intruder.Aim.READ, prey(0));
  }

  private Prey prey(int port) {
    long engine = ProcessHandle.current().pid();
    return new Prey(secret, folders, WorkerCommand.natives(), port, engine);
  }

  private List<Tried> sayings(Intruder.Aim aim, Prey prey)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    ProgramRun trial = ProgramRun.run(command(aim, prey), Limits.STANDARD);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Tried> tried = new ArrayList<>();
    for (WorkerEvent.Finished each : trial.said()) {
      boolean held = Boolean.parseBoolean(each.entries().get(0).value());
      tried.add(new Tried(each.test().method(), held, each.entries().get(1).value(), 0));
    }
    tried.add(left("tries all this and ends", trial, ProgramRun.End.DONE, seconds));
    return tried;
  }

  private Tried ending(Intruder.Aim aim, Prey prey) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Limits limits = aim == Intruder.Aim.ERRORS ? brief() : Limits.STANDARD;
    ProgramRun trial = ProgramRun.run(command(aim, prey), limits);
    double seconds = (System.nanoTime() - start) / 1e9;
    return left(name(aim), trial, ENDS.get(aim), seconds);
  }

  private static Limits brief() {
    Limits usual = Limits.STANDARD;
    Duration second = Duration.ofSeconds(1);
    return new Limits(second, second, second, usual.asleep(), usual.start(), usual.resident());
  }

  private static Tried left(
      String name, ProgramRun trial, ProgramRun.End expected, double seconds) {
    boolean held = trial.end() == expected && trial.left() == 0;
    String said = "it ends as %s and leaves %d processes".formatted(trial.end(), trial.left());
    return new Tried(name, held, said, seconds);
  }

  private static String name(Intruder.Aim aim) {
    return switch (aim) {
      case READ -> "reads";
      case EVERYTHING -> "tries everything";
      case MEMORY -> "takes all native memory";
      case THREADS -> "starts threads without end";
      case OUTPUT -> "floods the protocol's stream";
      case ERRORS -> "floods standard error";
    };
  }

  private WorkerCommand command(Intruder.Aim aim, Prey prey) throws IOException {
    List<String> prefix = new ArrayList<>(walls.prefix());
    if (walls.stand()) {
      prefix.addAll(List.of("--ro-bind", code().toString(), BEHIND.toString()));
    }
    List<Path> path = new ArrayList<>(classPath);
    path.add(walls.stand() ? BEHIND : code());
    List<String> start = new ArrayList<>(prey.told());
    start.addAll(List.of(Intruder.class.getName(), aim.name()));
    return new WorkerCommand(path, "", Set.of(), new Walls(prefix, walls.description()), start);
  }

  private static Path code() throws IOException {
    try {
      return Path.of(Intruder.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toRealPath();
    } catch (URISyntaxException e) {
      throw new IOException("the engine's own classes cannot be found", e);
    }
  }
}
