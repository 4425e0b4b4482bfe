package p02.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tasks that the self-check tests, read from its sources. */
final class PublicTests {
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"p(\\d)(\\d)_(\\d+)\"\\)");

  private PublicTests() {}

  /** Task number to the number of public tests. */
  static Map<String, Integer> byTask(Path sources) throws IOException {
    Map<String, Integer> tests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher tag = TAG.matcher(Files.readString(file));
        while (tag.find()) {
          String task = tag.group(1) + "." + tag.group(2) + "." + tag.group(3);
          tests.merge(task, 1, Integer::sum);
        }
      }
    }
    return tests;
  }
}
