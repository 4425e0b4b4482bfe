package p02.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name of a class")
class NamesTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  /**
   * Programs; and what the author of a hidden test declares under the name that the engine's model
   * has for it.
   */
  private static final Set<String> SHARED =
      Set.of("Main.java", "package-info.java", "Problem.java", "Task.java");

  @Test
  @DisplayName("means one thing in the whole kit")
  void shouldStandForOneClass() throws IOException {
    Map<String, List<Path>> named;
    try (Stream<Path> all = Files.walk(HOME)) {
      named =
          all.map(HOME::relativize)
              .filter(NamesTest::isOfTheKit)
              .collect(
                  Collectors.groupingBy(
                      each -> each.getFileName().toString(), TreeMap::new, Collectors.toList()));
    }
    assertThat(named).hasSizeGreaterThan(700);
    named.keySet().removeAll(SHARED);
    assertThat(named).allSatisfy((name, paths) -> assertThat(paths).as(name).hasSize(1));
  }

  private static boolean isOfTheKit(Path path) {
    return path.toString()
        .replace('\\', '/')
        .matches("(grader/[^/]+|handout)/src/main/java/.*\\.java");
  }
}
