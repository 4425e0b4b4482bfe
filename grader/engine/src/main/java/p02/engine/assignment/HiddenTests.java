package p02.engine.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.engine.model.Allowance;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.worker.ProblemPackages;

/**
 * What the jar of hidden tests says of the assignment. Class files are read, never loaded: they
 * name the students' classes.
 *
 * @param assignment problems and tasks with their points
 * @param declaredPoints problem number to the points its {@code package-info} promises
 * @param givenTypes binary names of the types that every submission is given, in problem packages
 * @param visiblePackages prefixes of the names that student code may use
 */
public record HiddenTests(
    Assignment assignment,
    Map<String, Double> declaredPoints,
    Set<String> givenTypes,
    String visiblePackages) {
  /** The problems' packages, as {@code problem31}. */
  public Set<String> packages() {
    return assignment.problems().stream().map(Problem::packageName).collect(Collectors.toSet());
  }

  /** Whether student code may use a package of the class path. */
  public boolean isVisible(String packageName) {
    String name = packageName + ".";
    return name.matches(ProblemPackages.CLASS)
        || Stream.of(visiblePackages.split(",")).anyMatch(name::startsWith);
  }

  private static final Pattern TESTED =
      Pattern.compile("p02/hidden/(" + ProblemPackages.NAME + ")/([^/$]+)\\.class");
  private static final Pattern GIVEN =
      Pattern.compile("(p02/" + ProblemPackages.NAME + "/[^/$]+)\\.class");
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing(HiddenTests::numbers, java.util.Arrays::compare);

  /**
   * Reads the jar.
   *
   * @throws IOException if the jar cannot be read
   * @throws IllegalStateException if it holds no hidden test, or a problem without its
   *     {@code @Problem}
   */
  public static HiddenTests read(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Map<String, List<Declarations>> byPackage = new TreeMap<>();
      Set<String> given = new TreeSet<>();
      Properties settings = settings(file);
      Allowance usual = Allowance.parse(settings.getProperty("budget", ""));
      for (JarEntry entry : file.stream().toList()) {
        Matcher tested = TESTED.matcher(entry.getName());
        if (tested.matches()) {
          byte[] classFile = file.getInputStream(entry).readAllBytes();
          byPackage
              .computeIfAbsent(tested.group(1), name -> new ArrayList<>())
              .add(Declarations.read(classFile, usual));
        }
        Matcher type = GIVEN.matcher(entry.getName());
        if (type.matches()) {
          given.add(type.group(1).replace('/', '.'));
        }
      }
      return of(settings, byPackage, given);
    }
  }

  private static HiddenTests of(
      Properties settings, Map<String, List<Declarations>> byPackage, Set<String> given) {
    if (byPackage.isEmpty()) {
      throw new IllegalStateException("the jar of hidden tests holds none");
    }
    Map<String, Double> declared = new TreeMap<>(BY_NUMBER);
    List<Problem> problems = new ArrayList<>();
    byPackage.forEach(
        (name, classes) -> {
          Problem problem = problem(name, classes);
          problems.add(problem);
          classes.forEach(
              each ->
                  each.problem()
                      .ifPresent(label -> declared.put(problem.number(), label.points())));
        });
    problems.sort(Comparator.comparing(Problem::number, BY_NUMBER));
    requireUses(problems);
    problems.forEach(HiddenTests::requireBuiltOn);
    Assignment assignment = new Assignment(settings.getProperty("title", ""), problems);
    return new HiddenTests(
        assignment, declared, given, settings.getProperty("visible.packages", ""));
  }

  /** What a task uses must be a class that tasks are about. */
  private static void requireUses(List<Problem> problems) {
    List<Task> tasks = problems.stream().flatMap(problem -> problem.tasks().stream()).toList();
    Set<String> tested =
        tasks.stream()
            .map(task -> ProblemPackages.tested(task.testClass()))
            .collect(Collectors.toSet());
    for (Task task : tasks) {
      for (String used : task.uses()) {
        if (!tested.contains(used)) {
          throw new IllegalStateException(
              "task %s uses %s, which no hidden test is about; name one that XTest tests"
                  .formatted(task.number(), used));
        }
      }
    }
  }

  /** What a task is built on must stand before it, about the same class. */
  private static void requireBuiltOn(Problem problem) {
    for (int i = 0; i < problem.tasks().size(); i++) {
      Task task = problem.tasks().get(i);
      Set<String> before =
          problem.tasks().subList(0, i).stream()
              .filter(each -> each.testClass().equals(task.testClass()))
              .map(Task::number)
              .collect(Collectors.toSet());
      for (String number : task.builtOn()) {
        if (!before.contains(number)) {
          throw new IllegalStateException(
              "task %s is built on %s, which is no earlier task of its class; name one of %s"
                  .formatted(task.number(), number, new TreeSet<>(before)));
        }
      }
    }
  }

  private static Problem problem(String packageName, List<Declarations> classes) {
    Declarations.ProblemLabel label =
        classes.stream()
            .flatMap(each -> each.problem().stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "p02.hidden." + packageName + " has no @Problem on its package-info"));
    List<Task> tasks =
        classes.stream()
            .flatMap(each -> each.tasks().stream())
            .sorted(Comparator.comparing(Task::number, BY_NUMBER))
            .toList();
    return new Problem(label.number(), packageName, label.title(), tasks, label.readyMade());
  }

  private static Properties settings(JarFile file) throws IOException {
    JarEntry entry = file.getJarEntry("assignment.properties");
    if (entry == null) {
      throw new IllegalStateException(file.getName() + " holds no assignment.properties");
    }
    Properties settings = new Properties();
    settings.load(file.getInputStream(entry));
    return settings;
  }

  private static int[] numbers(String dotted) {
    return Pattern.compile("\\.").splitAsStream(dotted).mapToInt(Integer::parseInt).toArray();
  }
}
