package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

/**
 * Compares with the members of {@code java.*} that two public allowlists for untrusted code name:
 * what they call harmless is refused here for a reason of the closed list only.
 */
@DisplayName("What public allowlists name")
class PublicAllowlistsTest {
  private static final Path DENIED = Path.of("..", "precheck", "DENIED.tsv");

  /** Members that came after Java 17, and one interface method that never was on its own. */
  private static final int NOT_IN_JAVA_17 = 6;

  private final Resolver resolver = Lab.resolver();

  /** One line of the list. */
  private record Row(String type, String member, String parameters) {
    static Row of(String line) {
      String[] cells = line.split("\t");
      return new Row(cells[0], cells[1], cells[2]);
    }

    /** The public class through which code calls the member. */
    String owner() {
      return type.replace("AbstractStringBuilder", "StringBuilder").replace('.', '/');
    }

    @Override
    public String toString() {
      return type + "\t" + member + "\t" + parameters;
    }
  }

  private List<Row> rows;

  @BeforeEach
  void read() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("public-allowlists.tsv")) {
      rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Row::of)
              .filter(row -> !row.type().startsWith("java.time."))
              .filter(row -> !row.type().startsWith("java.text."))
              .toList();
    }
  }

  @Test
  void shouldBeAllowedOrRefusedForAReasonThatIsListed() throws IOException {
    assertThat(rows).hasSizeGreaterThan(1_500);
    List<String> refused = new ArrayList<>();
    int missing = 0;
    for (Row row : rows) {
      Optional<Resolution> found = resolve(row);
      if (found.isEmpty()) {
        missing++;
      } else if (found.get() instanceof Resolution.NotAllowed denied) {
        String reason = denied.reason().map(each -> each.name().toLowerCase()).orElse("UNDECIDED");
        refused.add(row + "\t" + reason);
      }
    }
    assertThat(missing).isLessThanOrEqualTo(NOT_IN_JAVA_17);
    String listed =
        refused.stream().filter(row -> !row.endsWith("\tnewer")).collect(Collectors.joining("\n"));
    assertThat(listed).doesNotContain("UNDECIDED");
    assertThat(lines(DENIED)).isEqualTo(listed.lines().toList());
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  /** What is said of a member, wherever it is declared; the kindest, if it is in two places. */
  private Optional<Resolution> resolve(Row row) {
    if (row.parameters().equals("field")) {
      return resolver.types().facts(row.owner()).isEmpty()
          ? Optional.empty()
          : Optional.of(resolver.field(row.owner(), row.member(), false));
    }
    String name = row.member().equals("new") ? "<init>" : row.member();
    List<Resolution> found =
        above(row.owner(), name)
            .flatMap(type -> resolver.types().facts(type).orElseThrow().descriptors(name).stream())
            .filter(descriptor -> parameters(descriptor).equals(row.parameters()))
            .map(descriptor -> resolver.method(row.owner(), name, descriptor))
            .toList();
    return found.stream()
        .filter(Resolution.Allowed.class::isInstance)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Stream<String> above(String owner, String name) {
    Set<String> all = name.equals("<init>") ? Set.of(owner) : resolver.types().lineage(owner);
    return all.stream().filter(type -> resolver.types().facts(type).isPresent());
  }

  private static String parameters(String descriptor) {
    return Stream.of(Type.getArgumentTypes(descriptor))
        .map(Type::getClassName)
        .collect(Collectors.joining(",", "(", ")"));
  }
}
