package p02.engine;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("No room is crowded, and nothing goes in circles")
class CirclesTest {
  private static final int LARGEST_CIRCLE = 3;
  private static final long MOST_CLASSES = 30;

  /** A catalogue has a class an entry, and nobody reads it as a whole. */
  private static final String CATALOGUE = "p02.misconception";

  /** Given code, which the hidden tests' module compiles along: its rooms are not these. */
  private static final String GIVEN = "p02.kit.";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "engine, 150",
    "hidden, 400",
    "worker, 18",
    "precheck, 60",
    "meter, 50",
    "door, 8",
    "../exercises, 40"
  })
  void shouldHaveNoLargeCircle(String module, int atLeast) {
    boolean givenToo = module.equals("../exercises");
    Map<String, Set<String>> uses = uses(read(module), givenToo);
    assertThat(uses).hasSizeGreaterThan(atLeast);
    List<SortedSet<String>> circles =
        new Circles(uses).found().stream().filter(each -> each.size() > LARGEST_CIRCLE).toList();
    assertThat(circles).as("circles of classes").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"hidden", "worker", "meter", "door", "precheck"})
  void packagesShouldFormNoCycle(String module) {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(read(module));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"engine", "hidden", "worker", "meter", "door", "precheck"})
  void noPackageShouldBeCrowded(String module) {
    Map<String, Long> sizes =
        uses(read(module), false).keySet().stream()
            .filter(name -> !name.startsWith(CATALOGUE) && !name.endsWith(".package-info"))
            .collect(
                Collectors.groupingBy(
                    name -> name.substring(0, name.lastIndexOf('.')),
                    TreeMap::new,
                    Collectors.counting()));
    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(MOST_CLASSES));
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  private static JavaClasses read(String module) {
    Path classes = Path.of("..", module, "target/classes").toAbsolutePath().normalize();
    return new ClassFileImporter().importLocations(List.of(Location.of(classes)));
  }

  /** Which class of the module uses which others of it; nested classes count as their outermost. */
  private static Map<String, Set<String>> uses(JavaClasses classes, boolean givenToo) {
    Map<String, Set<String>> uses = new TreeMap<>();
    List<JavaClass> own =
        classes.stream().filter(type -> givenToo || !type.getName().startsWith(GIVEN)).toList();
    own.forEach(type -> uses.computeIfAbsent(outermost(type.getName()), name -> new TreeSet<>()));
    for (JavaClass type : own) {
      String from = outermost(type.getName());
      type.getDirectDependenciesFromSelf().stream()
          .map(
              dependency -> outermost(dependency.getTargetClass().getBaseComponentType().getName()))
          .filter(to -> !to.equals(from) && uses.containsKey(to))
          .forEach(uses.get(from)::add);
    }
    return uses;
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Strongly connected components, by Tarjan's algorithm. */
  private static final class Circles {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SortedSet<String>> found = new ArrayList<>();

    Circles(Map<String, Set<String>> uses) {
      this.uses = uses;
    }

    List<SortedSet<String>> found() {
      uses.keySet().stream().filter(name -> !index.containsKey(name)).forEach(this::visit);
      return found;
    }

    private void visit(String name) {
      index.put(name, index.size());
      low.put(name, index.get(name));
      open.push(name);
      for (String next : uses.get(name)) {
        if (!index.containsKey(next)) {
          visit(next);
          low.merge(name, low.get(next), Math::min);
        } else if (open.contains(next)) {
          low.merge(name, index.get(next), Math::min);
        }
      }
      if (low.get(name).equals(index.get(name))) {
        SortedSet<String> circle = new TreeSet<>();
        while (circle.add(open.pop()) && !circle.contains(name)) {
          // Everything above the first of a circle belongs to it.
        }
        found.add(circle);
      }
    }
  }
}
