package p02.student.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import p02.precheck.compile.SourceFile;
import p02.precheck.reach.ClassFacts;
import p02.precheck.reach.MethodFacts;
import p02.student.home.Home;

/** Where a task is written: file and line. The skeletons say which method is whose. */
final class Places {
  private final SkeletonMethods methods;

  private Places(SkeletonMethods methods) {
    this.methods = methods;
  }

  /** By the methods of the skeletons. */
  static Places of(SkeletonMethods methods) {
    return new Places(methods);
  }

  /**
   * Path and line, as {@code exercises/…/ReluNetwork.java:46}; the path alone if no line is known.
   */
  String of(TaskInfo task, TaskStanding standing, PreparedTree prepared, Home home) {
    String className = task.writtenIn().replace('/', '.');
    Optional<SourceFile> source =
        prepared.tree().problems().getOrDefault(task.packageName(), java.util.List.of()).stream()
            .filter(each -> each.className().equals(className))
            .findFirst();
    String path =
        source
            .map(SourceFile::path)
            .orElse(home.told(home.sources().resolve(task.writtenIn() + ".java")));
    Optional<Integer> line =
        source
            .filter(each -> isOpen(each.text(), task.number()))
            .flatMap(each -> open(each.text(), task.number()))
            .or(() -> wrongNumber(task, standing, prepared))
            .or(() -> beginning(task, prepared))
            .or(() -> source.flatMap(each -> todo(each.text(), task.number())));
    return line.map(number -> path + ":" + number).orElse(path);
  }

  private static boolean isOpen(String text, String number) {
    return lineOf(text, thrown(number)).isPresent();
  }

  /**
   * The first method that is still open: its comment, or its line where it has none. That of a
   * method above it, which is done, may have been left standing.
   */
  private static Optional<Integer> open(String text, String number) {
    Optional<Integer> thrown = lineOf(text, thrown(number));
    Pattern comment = Pattern.compile("TODO " + Pattern.quote(number) + "\\b");
    String[] lines = text.split("\n", -1);
    return thrown.map(
        last -> {
          int line = last;
          while (line > 1
              && !comment.matcher(lines[line - 1]).find()
              && lines[line - 2].strip().startsWith("//")) {
            line--;
          }
          return line;
        });
  }

  /**
   * On a worksheet what is said begins with the number that is wrong, and so is its method named.
   */
  private static Optional<Integer> wrongNumber(
      TaskInfo task, TaskStanding standing, PreparedTree prepared) {
    byte[] classFile = prepared.classes().get(task.writtenIn().replace('/', '.'));
    if (!task.isWorksheet() || standing.state() != TaskStanding.State.WRONG || classFile == null) {
      return Optional.empty();
    }
    String number = standing.message().split("\\W", 2)[0];
    return ClassFacts.read(classFile).methods().entrySet().stream()
        .filter(each -> each.getKey().startsWith(number + "()"))
        .flatMap(each -> each.getValue().lines().stream())
        .min(Comparator.naturalOrder());
  }

  /** Its comment, which many leave above their code; it tells where there is nothing better. */
  private static Optional<Integer> todo(String text, String number) {
    return lineOf(text, Pattern.compile("TODO " + Pattern.quote(number) + "\\b"))
        .or(() -> lineOf(text, thrown(number)));
  }

  private static Pattern thrown(String number) {
    return Pattern.compile("TodoException\\(\"" + Pattern.quote(number) + "\"");
  }

  private static Optional<Integer> lineOf(String text, Pattern wanted) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (wanted.matcher(lines[i]).find()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> beginning(TaskInfo task, PreparedTree prepared) {
    byte[] classFile = prepared.classes().get(task.writtenIn().replace('/', '.'));
    Optional<SkeletonMethods.Method> method = methods.of(task.number()).stream().findFirst();
    if (classFile == null || method.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(ClassFacts.read(classFile).methods().get(method.get().signature()))
        .map(MethodFacts::lines)
        .flatMap(lines -> lines.stream().min(Comparator.naturalOrder()));
  }
}
