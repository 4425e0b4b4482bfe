package p02.hidden.judge;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.platform.commons.support.ReflectionSupport;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** All named misconceptions, found by their annotation: a new one is a new file. */
public final class Catalogue {
  private static final String PACKAGE = "p02.misconception";

  private static final class Holder {
    private static final List<Entry> ALL = read();

    /** Asking an annotation takes its time, and tasks that are wrong ask for theirs. */
    private static final Map<String, List<Entry>> COSTING = byTask(ALL);
  }

  private Catalogue() {}

  /**
   * One entry.
   *
   * @param name its annotation
   * @param mistake the wrong computation
   */
  public record Entry(Misconception name, Mistake<?> mistake) {
    /** Whether it belongs to a problem, as {@code 3.1}. */
    public boolean isOf(String problem) {
      return Arrays.stream(name.tasks()).anyMatch(task -> task.startsWith(problem + "."));
    }

    /** The other forms of it, each as a change to the model. */
    @SuppressWarnings("unchecked")
    public <M> List<M> othersIn(M model) {
      return ((Mistake<M>) mistake).others(model);
    }

    /** Its change to the model; the problem's entries all change the same type of model. */
    @SuppressWarnings("unchecked")
    public <M> M in(M model) {
      return ((Mistake<M>) mistake).in(model);
    }
  }

  /** Every entry, by id. */
  public static List<Entry> all() {
    return Holder.ALL;
  }

  /** The entries that cost a task its points, by id. */
  static List<Entry> costing(String task) {
    return Holder.COSTING.getOrDefault(task, List.of());
  }

  private static Map<String, List<Entry>> byTask(List<Entry> all) {
    Map<String, List<Entry>> byTask = new HashMap<>();
    for (Entry entry : all) {
      for (String task : new TreeSet<>(Arrays.asList(entry.name().tasks()))) {
        byTask.computeIfAbsent(task, none -> new ArrayList<>()).add(entry);
      }
    }
    byTask.replaceAll((task, entries) -> List.copyOf(entries));
    return Map.copyOf(byTask);
  }

  /** The entry of this id. */
  static Optional<Entry> named(String id) {
    return all().stream().filter(entry -> entry.name().id().equals(id)).findFirst();
  }

  /** The entries of a problem, by id. */
  public static List<Entry> of(String problem) {
    return all().stream().filter(entry -> entry.isOf(problem)).toList();
  }

  private static List<Entry> read() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // The warm loader, whatever submission is being marked when this is first asked.
    thread.setContextClassLoader(Catalogue.class.getClassLoader());
    try {
      return ReflectionSupport.findAllClassesInPackage(
              PACKAGE, type -> type.isAnnotationPresent(Misconception.class), name -> true)
          .stream()
          .map(Catalogue::entry)
          .sorted(Comparator.comparing(entry -> entry.name().id()))
          .toList();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Entry entry(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Mistake<?> mistake = (Mistake<?>) constructor.newInstance();
      return new Entry(type.getAnnotation(Misconception.class), mistake);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is no usable misconception", e);
    }
  }
}
