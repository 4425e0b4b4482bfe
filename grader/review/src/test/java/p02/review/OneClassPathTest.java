package p02.review;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The grader's jar puts this module's libraries before the engine's. Another version of a library
 * that both have would be the engine's, too, which was tested with its own: a tar archive could no
 * longer be read for that reason.
 */
@DisplayName("On the grader's class path")
class OneClassPathTest {
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");

  @Test
  @DisplayName("no library stands in two versions")
  void shouldHoldEachLibraryOnce() throws IOException {
    Map<String, String> engine;
    try (Stream<Path> files = Files.list(Path.of("../engine/target/lib"))) {
      engine = versions(files);
    }
    String here =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Map<String, String> review = versions(Stream.of(here.split(File.pathSeparator)).map(Path::of));
    review.keySet().retainAll(engine.keySet());
    assertThat(review).hasSizeGreaterThan(15);
    assertThat(engine).containsAllEntriesOf(review);
  }

  private static Map<String, String> versions(Stream<Path> files) {
    return files
        .map(file -> JAR.matcher(file.getFileName().toString()))
        .filter(Matcher::matches)
        .collect(
            toMap(jar -> jar.group(1), jar -> jar.group(2), (one, other) -> other, TreeMap::new));
  }
}
