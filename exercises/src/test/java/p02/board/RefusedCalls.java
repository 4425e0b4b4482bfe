package p02.board;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import p02.kit.TodoException;
import p02.precheck.reach.MethodFacts;
import p02.precheck.reach.Reach;
import p02.precheck.screen.Library;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Screen;
import p02.precheck.screen.Screening;
import p02.precheck.tree.TakenPackages;

/**
 * Says which of your calls the marker refuses. It reads your compiled classes with the marker's own list, and
 * speaks of those calls alone that the test at hand can reach: a {@code main} method is your own affair.
 */
final class RefusedCalls {
  private final Map<ClassLoader, OwnClasses> classes = new HashMap<>();
  private final Map<Path, Map<String, Screening>> screened = new HashMap<>();
  private final Screen screen;

  /**
   * What is known of nobody's classes yet.
   *
   * @param screen knows the libraries
   */
  RefusedCalls(Screen screen) {
    this.screen = screen;
  }

  /** A screen that knows the libraries and the given code. */
  static Screen screen() {
    return new Screen(Library.of(TodoException.class.getClassLoader()));
  }

  /**
   * Everything refused that a test reaches.
   *
   * @return sentences with file and line, in order
   */
  Set<String> reachedBy(Class<?> test, Method method) {
    OwnClasses own = own(test);
    String name = test.getName().replace('.', '/');
    Set<String> sentences = new TreeSet<>();
    Reach.of(own::facts, name, method.getName() + Type.getMethodDescriptor(method))
        .forEach(
            (reached, methods) -> {
              if (own.isStudents(reached)) {
                sentences.addAll(refused(own, reached, methods));
              }
            });
    return sentences;
  }

  /** Whether a class, by its binary name, is the student's, and neither given nor a test nor what runs them. */
  boolean isStudents(Class<?> test, String name) {
    return !TakenPackages.holds(name.substring(0, Math.max(0, name.lastIndexOf('.')))) && own(test).isStudents(name.replace('.', '/'));
  }

  private OwnClasses own(Class<?> test) {
    return classes.computeIfAbsent(test.getClassLoader(), loader -> new OwnClasses(test));
  }

  private List<String> refused(OwnClasses own, String name, Set<String> methods) {
    Map<String, MethodFacts> facts = own.facts(name).orElseThrow().methods();
    Set<Integer> lines = new TreeSet<>();
    methods.forEach(method -> lines.addAll(facts.get(method).lines()));
    Screening found = screened.computeIfAbsent(own.root(name), this::screen).get(name.replace('/', '.'));
    // What is wrong with the class as a whole counts wherever it stands.
    return Stream.concat(
            found.ofClass().stream(),
            found.ofCalls().stream().filter(refusal -> refusal.line() == 0 || lines.contains(refusal.line())))
        .map(Refusal::message)
        .toList();
  }

  private Map<String, Screening> screen(Path root) {
    Map<String, byte[]> classes = OwnClasses.below(root);
    return screen.screen(classes, OwnClasses.helpers(classes.keySet()));
  }
}
