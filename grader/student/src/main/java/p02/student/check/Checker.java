package p02.student.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import p02.precheck.compile.Diagnostic;
import p02.precheck.screen.WovenJar;
import p02.student.Launch;
import p02.student.check.TaskResult.State;
import p02.student.child.Event;
import p02.student.child.Job;
import p02.student.home.Home;
import p02.student.home.Kit;
import p02.student.run.ChildCommand;
import p02.student.run.Children;
import p02.student.tree.Answers;

/** Checks what lies on the disk: only what has changed since the last time is run. */
public final class Checker implements AutoCloseable {
  private final Home home;
  private final Kit kit;
  private final List<TaskInfo> tasks;
  private final Places places;
  private final Budgets budgets = Budgets.standard();
  private final Preparation preparation;
  private final Children children;
  private final String kitDigest;
  private final KeptResults kept;
  private @Nullable Reached last;

  private Checker(Home home, Kit kit, Preparation preparation, Children children) {
    this.home = home;
    this.kit = kit;
    this.tasks = TaskCatalog.of(kit);
    this.places = Places.of(kit);
    this.preparation = preparation;
    this.children = children;
    this.kitDigest = digest(kit);
    this.kept = KeptResults.in(home.target().resolve("results.properties"));
  }

  /**
   * Opens a student's folder.
   *
   * @throws IOException if the kit is incomplete or the folder cannot be written
   */
  public static Checker open(Home home) throws IOException {
    Kit kit = Kit.read(home.kit());
    List<Path> classPath = Launch.entries();
    Path woven = woven(home, classPath);
    List<TaskInfo> tasks = TaskCatalog.of(kit);
    Budgets budgets = Budgets.standard();
    // One of each problem: a new child loads what all of them need.
    List<Job.Asked> warming =
        tasks.stream()
            .collect(Collectors.toMap(TaskInfo::problem, task -> task, (one, other) -> one))
            .values()
            .stream()
            .map(budgets::asked)
            .toList();
    Children children = new Children(new ChildCommand(woven, home.kit()), warming);
    return new Checker(home, kit, Preparation.of(home, kit, classPath), children);
  }

  /** Commons Math with the meter in it, woven once. */
  private static Path woven(Home home, List<Path> classPath) throws IOException {
    Path library =
        classPath.stream()
            .filter(entry -> entry.getFileName().toString().startsWith("commons-math3"))
            .findFirst()
            .orElseThrow(() -> new IOException("Commons Math is not on the class path"));
    Path jar = home.target().resolve("woven-" + library.getFileName());
    if (!Files.exists(jar)) {
      Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
      WovenJar.main(new String[] {library.toString(), fresh.toString()});
      Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }
    return jar;
  }

  private static String digest(Kit kit) {
    Digest digest = Digest.start();
    kit.files().forEach((name, bytes) -> digest.add(name).add(bytes));
    return digest.hex();
  }

  /** Starts the JVM that runs code; does not wait for it. */
  public void prepare() throws IOException {
    children.prepare();
  }

  /** Waits until that JVM is warm. */
  public void warmUp() throws IOException {
    children.await();
    preparation.prepare(home);
  }

  /** All tasks. */
  public List<TaskInfo> tasks() {
    return tasks;
  }

  /**
   * Checks.
   *
   * @param asked numbers of the tasks that must be fresh; others keep their result as long as it is
   *     one of what lies on the disk
   * @param anew whether to run even what has not changed
   */
  public Checked check(Set<String> asked, boolean anew) throws IOException {
    Prepared prepared = preparation.prepare(home);
    Reached reached = reached(prepared);
    Map<String, TaskResult> results = new TreeMap<>();
    Map<String, String> keys = new HashMap<>();
    List<Job.Asked> open = new ArrayList<>();
    for (TaskInfo task : tasks) {
      if (prepared.broken().containsKey(task.packageName())) {
        results.put(task.number(), notCompiled(task, prepared));
        continue;
      }
      Reached.Share share = reached.of(task);
      String key = Digest.start().add(kitDigest).add(share.digest()).hex();
      keys.put(task.number(), key);
      boolean wanted = asked.contains(task.number());
      if (!share.refused().isEmpty()) {
        results.put(task.number(), refused(task, share.refused()));
      } else {
        kept.of(task.number(), key)
            .filter(result -> !(wanted && anew))
            .ifPresentOrElse(
                result -> results.put(task.number(), result),
                () -> {
                  if (wanted) {
                    open.add(budgets.asked(task));
                  }
                });
      }
    }
    run(prepared, open, keys, results);
    return new Checked(
        tasks,
        results,
        places(prepared),
        prepared,
        Answers.empty(home),
        open.stream().map(Job.Asked::task).toList());
  }

  private Reached reached(Prepared prepared) {
    if (last == null || last.prepared() != prepared) {
      last = new Reached(kit, prepared);
    }
    return last;
  }

  private void run(
      Prepared prepared,
      List<Job.Asked> open,
      Map<String, String> keys,
      Map<String, TaskResult> results)
      throws IOException {
    if (open.isEmpty()) {
      return;
    }
    Consumer<Event.Finished> take =
        finished -> {
          TaskResult result = result(finished);
          results.put(finished.task(), result);
          kept.keep(keys.get(finished.task()), result);
        };
    children.run(new Job(prepared.tree().id(), prepared.woven(), open), take);
    kept.save();
  }

  private Map<String, String> places(Prepared prepared) {
    return tasks.stream()
        .collect(Collectors.toMap(TaskInfo::number, task -> places.of(task, prepared, home)));
  }

  private static TaskResult notCompiled(TaskInfo task, Prepared prepared) {
    Diagnostic first = prepared.broken().get(task.packageName()).get(0);
    String place = first.line() > 0 ? first.path() + ":" + first.line() : first.path();
    return new TaskResult(task.number(), State.NOT_COMPILED, first.message(), place, "");
  }

  private static TaskResult refused(TaskInfo task, Set<String> sentences) {
    String message =
        "This task uses what the marker refuses, and would get no points:\n"
            + String.join("\n", sentences);
    return new TaskResult(task.number(), State.WRONG, message, "", "");
  }

  private static TaskResult result(Event.Finished finished) {
    State state =
        switch (finished.ending()) {
          case RIGHT -> State.RIGHT;
          case WRONG -> State.WRONG;
          case OPEN -> State.OPEN;
        };
    return new TaskResult(
        finished.task(), state, finished.message(), finished.place(), finished.printed());
  }

  @Override
  public void close() throws IOException {
    children.close();
    preparation.close();
  }
}
