package p02.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Classes that need each other, and classes that share a package, are few")
class CirclesTest {
  private static final int LARGEST_CIRCLE = 3;
  private static final int LARGEST_PACKAGE = 30;

  @ParameterizedTest
  @ValueSource(strings = {"engine", "worker", "precheck", "hidden"})
  void noCircleShouldBeLarge(String module) {
    Map<String, Set<String>> needs = needs(classes(module));
    assertThat(circles(needs))
        .as("circles of more than %d classes in %s", LARGEST_CIRCLE, module)
        .allMatch(circle -> circle.size() <= LARGEST_CIRCLE);
  }

  /**
   * A catalogue has as many entries as there are mistakes; generated pages are no one's to read.
   */
  @ParameterizedTest
  @ValueSource(strings = {"engine", "worker", "precheck", "hidden"})
  void noPackageShouldBeCrowded(String module) {
    Map<String, Long> sizes =
        needs(classes(module)).keySet().stream()
            .filter(name -> !name.startsWith("p02.misconception."))
            .collect(
                Collectors.groupingBy(
                    name -> name.substring(0, name.lastIndexOf('.')), Collectors.counting()));
    sizes.values().removeIf(size -> size <= LARGEST_PACKAGE);
    assertThat(sizes).as("packages of more than %d classes", LARGEST_PACKAGE).isEmpty();
  }

  private static JavaClasses classes(String module) {
    Path folder = Path.of("..", module, "target/classes").toAbsolutePath().normalize();
    assertThat(Files.isDirectory(folder)).as("%s is built", folder).isTrue();
    JavaClasses classes = new ClassFileImporter().importPath(folder);
    assertThat(classes).hasSizeGreaterThan(20);
    return classes;
  }

  /** Top-level class to those of the same module that it needs; what is nested counts as outer. */
  private static Map<String, Set<String>> needs(JavaClasses classes) {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JavaClass each : classes) {
      Set<String> mine = needs.computeIfAbsent(outer(each), name -> new TreeSet<>());
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (classes.contain(target.getName())) {
          mine.add(outer(target));
        }
      }
    }
    needs.forEach((name, others) -> others.remove(name));
    // Given code lies in the jar of hidden tests, too; it is held by rules of its own.
    needs.keySet().removeIf(name -> name.endsWith("package-info") || name.startsWith("p02.kit."));
    return needs;
  }

  private static String outer(JavaClass type) {
    int nested = type.getName().indexOf('$');
    return nested < 0 ? type.getName() : type.getName().substring(0, nested);
  }

  /** Classes each of which reaches all the others; those that stand alone are left out. */
  private static List<Set<String>> circles(Map<String, Set<String>> needs) {
    Map<String, Set<String>> reached = new TreeMap<>();
    needs.keySet().forEach(name -> reached.put(name, reachable(name, needs)));
    List<Set<String>> circles = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (String name : needs.keySet()) {
      if (done.add(name)) {
        Set<String> circle =
            reached.get(name).stream()
                .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        done.addAll(circle);
        if (circle.size() > 1) {
          circles.add(circle);
        }
      }
    }
    return circles;
  }

  private static Set<String> reachable(String from, Map<String, Set<String>> needs) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(needs.get(from));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(needs.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
