package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.Rule;

/**
 * An allowed member of the JDK may ask the clock, chance or the machine inside, without an argument
 * that says so. Its byte code shows it: each way there is closed, or {@code ASKING.tsv} says why
 * nobody sees what is asked. Whatever a member does not call in Java 17, on which classes are
 * marked, is not looked for.
 */
@EnabledOnJre(JRE.JAVA_17)
@DisplayName("What the JDK asks inside of allowed members")
class HiddenChanceTest {
  private static final Path TABLE = Path.of("..", "precheck", "ASKING.tsv");

  /**
   * What differs from run to run. {@code ThreadLocalRandom} does not, nor do hash codes: {@code
   * p02.meter} begins the one, an option of the JVM the other.
   */
  private static final List<String> SOURCES =
      List.of(
          "java/lang/System.currentTimeMillis(",
          "java/lang/System.nanoTime(",
          "java/lang/System.getProperty(",
          "java/lang/System.getProperties(",
          "java/lang/System.getenv(",
          "java/lang/Runtime.",
          "java/lang/Math.random(",
          "java/security/SecureRandom.",
          "java/time/Clock.system",
          "java/time/Clock.currentInstant(",
          "java/time/Clock$SystemClock.",
          "java/util/ImmutableCollections.SALT",
          "java/util/ImmutableCollections.REVERSE",
          "java/util/Random.seedUniquifier(",
          "jdk/internal/misc/VM.getNanoTimeAdjustment(",
          "jdk/internal/util/random/RandomSupport.initialSeed(");

  /** Their classes are found by name. */
  private static final String[] MADE_BY_REFLECTION = {
    "sun.util.locale.provider", "sun.util.calendar", "sun.util.resources", "sun.util.cldr"
  };

  private static final Allowlist ALLOWLIST = Allowlist.standard();
  private static final Resolver RESOLVER = Lab.resolver();

  private final Map<String, String> decided = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  @Test
  void shouldBeSeenByNobody() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        assertThat(cells).as(line).hasSize(2);
        assertThat(decided.put(cells[0], cells[1])).as(line).isNull();
      }
    }
    CallGraph graph = new CallGraph(this::ends, HiddenChanceTest::isCalled);
    JdkClasses.all(MADE_BY_REFLECTION).stream()
        .filter(type -> graph.read(type).filter(ClassCode::canBeMade).isPresent())
        .forEach(graph::make);
    long members = startFromAllMembers(graph);
    graph.follow();

    assertThat(members).isGreaterThan(4_000);
    assertThat(graph.met())
        .hasSizeGreaterThan(10_000)
        .contains(
            "java/util/concurrent/ThreadLocalRandom.current()Ljava/util/concurrent/ThreadLocalRandom;");
    List<String> open = new ArrayList<>();
    graph
        .waysTo(HiddenChanceTest::isSource)
        .forEach((start, way) -> open.add(String.join("\n    ", way)));
    assertThat(open).as("ways that neither the allowlist nor " + TABLE + " closes").isEmpty();
    assertThat(used).as("what the table decides is met").isEqualTo(decided.keySet());
  }

  private static boolean isSource(String node) {
    return SOURCES.stream().anyMatch(node::startsWith);
  }

  private boolean ends(String node) {
    return isSource(node) || decidedBy(node).map(used::add).isPresent();
  }

  /** The longest line that holds for a node: a method, a class, or a package with all below it. */
  private Optional<String> decidedBy(String node) {
    int parenthesis = node.indexOf('(');
    String name = (parenthesis < 0 ? node : node.substring(0, parenthesis)).replace('/', '.');
    if (decided.containsKey(name)) {
      return Optional.of(name);
    }
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      String all = name.substring(0, dot) + ".*";
      if (decided.containsKey(all)) {
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private static long startFromAllMembers(CallGraph graph) {
    long members = 0;
    for (String type : allowedTypes()) {
      Optional<ClassCode> read = graph.read(type);
      if (read.isPresent() && !read.get().isHidden()) {
        Optional<String> created = ALLOWLIST.type(type).flatMap(AllowedType::created);
        created.ifPresent(each -> startFromAll(graph, each, "<init>"));
        for (Map.Entry<String, ClassCode.MethodCode> each : read.get().methods().entrySet()) {
          String member = each.getKey();
          if (each.getValue().isOffered() && !(created.isPresent() && member.startsWith("<"))) {
            start(graph, type, member);
            members++;
          }
        }
        if (read.get().canBeMade()) {
          graph.make(type);
        }
      }
    }
    return members;
  }

  private static void start(CallGraph graph, String type, String member) {
    if (isCalled(type, member)) {
      graph.start(type, member);
    } else if (rule(type, member).orElse(null) instanceof Rule.Twin twin) {
      startFromAll(graph, twin.owner(), member.substring(0, member.indexOf('(')));
    }
  }

  private static void startFromAll(CallGraph graph, String type, String name) {
    graph.read(type).orElseThrow().methods().keySet().stream()
        .filter(member -> member.startsWith(name + "("))
        .forEach(member -> graph.start(type, member));
  }

  private static List<String> allowedTypes() {
    String[] packages =
        ALLOWLIST.packages().keySet().stream()
            .filter(name -> name.startsWith("java/"))
            .map(name -> name.replace('/', '.'))
            .toArray(String[]::new);
    Set<String> all = new HashSet<>(JdkClasses.all(packages));
    ALLOWLIST.types().keySet().stream().filter(name -> name.startsWith("java/")).forEach(all::add);
    return all.stream().filter(name -> ALLOWLIST.type(name).isPresent()).sorted().toList();
  }

  /** Whether the JDK's own code runs when a student's class calls this. */
  private static boolean isCalled(String type, String member) {
    return rule(type, member)
        .filter(rule -> rule instanceof Rule.Free || rule instanceof Rule.Charged)
        .isPresent();
  }

  private static Optional<Rule> rule(String type, String member) {
    int parenthesis = member.indexOf('(');
    String name = member.substring(0, parenthesis);
    return ALLOWLIST.type(type).isPresent()
            && !name.equals("<clinit>")
            && RESOLVER.method(type, name, member.substring(parenthesis))
                instanceof Resolution.Allowed allowed
        ? Optional.of(allowed.rule())
        : Optional.empty();
  }
}
