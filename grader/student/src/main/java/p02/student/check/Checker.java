package p02.student.check;

import java.io.IOException;
import java.nio.file.Path;
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
import p02.precheck.digest.Digest;
import p02.student.Launch;
import p02.student.check.TaskStanding.State;
import p02.student.child.Event;
import p02.student.child.Job;
import p02.student.home.Home;
import p02.student.home.ShippedKit;
import p02.student.run.ChildCommand;
import p02.student.run.Children;
import p02.student.tree.Answers;

/** Checks what lies on the disk: only what has changed since the last time is run. */
public final class Checker implements AutoCloseable {
  private final Home home;
  private final ShippedKit kit;
  private final List<TaskInfo> tasks;
  private final Places places;
  private final EarlierCauses causes;
  private final ChangedMethods changed;
  private final HomeLimits limits = HomeLimits.standard();
  private final Preparation preparation;
  private final Children children;
  private final String digest;
  private final KeptResults kept;
  private @Nullable Reached last;

  private Checker(
      Home home, ShippedKit kit, String digest, Preparation preparation, Children children) {
    this.home = home;
    this.kit = kit;
    this.tasks = TaskCatalog.of(kit);
    SkeletonMethods methods = SkeletonMethods.of(kit);
    this.places = Places.of(methods);
    this.causes = new EarlierCauses(methods);
    this.changed = new ChangedMethods(kit);
    this.preparation = preparation;
    this.children = children;
    this.digest = digest;
    this.kept = KeptResults.in(home.target().resolve("results.properties"));
  }

  /**
   * Opens a student's folder.
   *
   * @throws IOException if the kit is incomplete or the folder cannot be written
   */
  public static Checker open(Home home) throws IOException {
    return open(home, ShippedKit.read(home.kit()));
  }

  /** The same with a kit that has been read. */
  public static Checker open(Home home, ShippedKit kit) throws IOException {
    List<Path> classPath = Launch.entries();
    String code = CodeDigest.of(classPath);
    Path woven = WovenMath.in(home.target(), classPath, code);
    List<TaskInfo> tasks = TaskCatalog.of(kit);
    HomeLimits limits = HomeLimits.standard();
    // One of each problem: a new child loads what all of them need.
    List<Job.Asked> warming =
        tasks.stream()
            .collect(Collectors.toMap(TaskInfo::problem, task -> task, (one, other) -> one))
            .values()
            .stream()
            .map(limits::asked)
            .toList();
    Children children = new Children(new ChildCommand(woven, home.kit()), warming);
    Preparation preparation = Preparation.of(home, kit, classPath);
    return new Checker(home, kit, digest(kit, code), preparation, children);
  }

  private static String digest(ShippedKit kit, String code) {
    Digest digest = Digest.start().add(code);
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

  /** All tasks of a kit. */
  public static List<TaskInfo> tasks(ShippedKit kit) {
    return TaskCatalog.of(kit);
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
    return check(asked, anew, task -> {});
  }

  /**
   * The same.
   *
   * @param ran told of each task as soon as it has been run
   */
  public Checked check(Set<String> asked, boolean anew, Consumer<TaskInfo> ran) throws IOException {
    PreparedTree prepared = preparation.prepare(home);
    Reached reached = reached(prepared);
    Map<String, TaskStanding> results = new TreeMap<>();
    Map<String, String> keys = new HashMap<>();
    List<Job.Asked> open = new ArrayList<>();
    List<String> judged = new ArrayList<>();
    Map<String, ChangedMethods.Told> lost = changed.among(tasks, prepared);
    for (TaskInfo task : tasks) {
      if (prepared.broken().containsKey(task.packageName())) {
        results.put(task.number(), notCompiled(task, prepared));
        continue;
      }
      if (lost.containsKey(task.number())) {
        // Nobody can call it, so that a run would find out nothing else.
        results.put(task.number(), lost.get(task.number()).standing(task));
        if (asked.contains(task.number())) {
          judged.add(task.number());
        }
        continue;
      }
      String key = Digest.start().add(digest).add(reached.of(task).digest()).hex();
      keys.put(task.number(), key);
      boolean wanted = asked.contains(task.number());
      kept.of(task.number(), key)
          .filter(result -> !(wanted && anew))
          .ifPresentOrElse(
              result -> results.put(task.number(), result),
              () -> {
                if (wanted) {
                  open.add(limits.asked(task));
                  judged.add(task.number());
                }
              });
    }
    run(prepared, open, keys, results, ran);
    results.replaceAll((number, result) -> result.refusing(refusals(reached, number)));
    return new Checked(
        tasks,
        results,
        causes.among(tasks, results, reached),
        places(prepared, results),
        prepared,
        Answers.empty(home),
        judged);
  }

  private Reached reached(PreparedTree prepared) {
    if (last == null || last.prepared() != prepared) {
      last = new Reached(kit, prepared);
    }
    return last;
  }

  private void run(
      PreparedTree prepared,
      List<Job.Asked> open,
      Map<String, String> keys,
      Map<String, TaskStanding> results,
      Consumer<TaskInfo> ran)
      throws IOException {
    if (open.isEmpty()) {
      return;
    }
    Consumer<Event.Finished> take =
        finished -> {
          TaskStanding result = result(finished);
          results.put(finished.task(), result);
          if (finished.ending() == Event.Ending.LOST) {
            // Perhaps another program took the memory: that says nothing of the next time.
            kept.forget(finished.task());
          } else {
            kept.keep(keys.get(finished.task()), result);
          }
          tasks.stream().filter(each -> each.number().equals(finished.task())).forEach(ran);
        };
    children.run(new Job(prepared.tree().id(), prepared.woven(), open), take);
    kept.save();
  }

  private Map<String, String> places(PreparedTree prepared, Map<String, TaskStanding> results) {
    return tasks.stream()
        .collect(
            Collectors.toMap(
                TaskInfo::number,
                task ->
                    places.of(
                        task,
                        results.getOrDefault(task.number(), TaskStanding.notRun(task.number())),
                        prepared,
                        home)));
  }

  private static TaskStanding notCompiled(TaskInfo task, PreparedTree prepared) {
    Diagnostic first = prepared.broken().get(task.packageName()).get(0);
    return new TaskStanding(
        task.number(), State.NOT_COMPILED, first.inOneLine(), first.place(), "", Set.of());
  }

  private Set<String> refusals(Reached reached, String number) {
    return tasks.stream()
        .filter(task -> task.number().equals(number))
        .filter(task -> !reached.prepared().broken().containsKey(task.packageName()))
        .map(task -> reached.of(task).refused())
        .findFirst()
        .orElse(Set.of());
  }

  private static TaskStanding result(Event.Finished finished) {
    State state =
        switch (finished.ending()) {
          case RIGHT -> State.RIGHT;
          case WRONG, LOST -> State.WRONG;
          case OPEN -> State.OPEN;
        };
    return new TaskStanding(
        finished.task(), state, finished.message(), finished.place(), finished.printed(), Set.of());
  }

  @Override
  public void close() throws IOException {
    children.close();
    preparation.close();
  }
}
