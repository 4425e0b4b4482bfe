package p02.precheck.brace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A brace without a partner")
class LostBraceTest {
  private static final Path SOLUTIONS =
      Path.of("../../solutions/src/main/java").toAbsolutePath().normalize();

  private static final String CLASS =
      """
      /** Braces { in comments and "texts" are none. */
      public final class Net {
        public static double relu(
            double z) {
          if (z > 0) { // {
            return z;
          }
          return "{".length();
        }

        static double[][] table() {
          return new double[][] {
            {1, 2},
            {3, 4},
          };
        }
      }
      """;

  @Test
  @DisplayName("is found by the indentation, whichever of a block's is taken away")
  void shouldFindEveryOne() throws IOException {
    int tried = 0;
    for (Path file : sources()) {
      String text = Files.readString(file);
      assertThat(LostBrace.in(text)).as("%s as it is", file).isEmpty();
      for (int line : closing(text)) {
        Optional<LostBrace> found = LostBrace.in(without(line, text));
        assertThat(found.map(LostBrace::line))
            .as("%s without line %d", file, line)
            .contains(opening(text, line));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  @Test
  @DisplayName("is told with its method and its line")
  void shouldNameTheMethod() {
    assertThat(LostBrace.in(CLASS)).isEmpty();
    assertThat(LostBrace.in(without(7, CLASS)))
        .contains(new LostBrace(5, "in relu(...), the { of line 5 has no }."));
    assertThat(LostBrace.in(without(9, CLASS)))
        .contains(new LostBrace(4, "in relu(...), the { of line 4 has no }."));
    assertThat(LostBrace.in(without(17, CLASS)).orElseThrow().sentence())
        .contains("that of the class");
    String half = CLASS.substring(0, CLASS.indexOf("return z;"));
    assertThat(LostBrace.in(half).orElseThrow().sentence()).contains("in relu(...)", "of line 5");
  }

  @Test
  @DisplayName("is told where the next method begins, though a brace at the end makes up for it")
  void shouldFindMethodsInMethods() {
    String shifted = without(9, CLASS) + "}\n";
    assertThat(LostBrace.in(shifted))
        .contains(
            new LostBrace(
                10,
                "table(...) begins before relu(...) has ended: a } is missing above line 10, and"
                    + " further down one is too many."));
    String deeper =
        without(9, CLASS).replace("  static double[][] table", "      static double[][] table");
    assertThat(LostBrace.in(deeper).orElseThrow().sentence()).contains("in relu(...)", "line 4");
    assertThat(
            LostBrace.in(
                "class A {\n  void a() {\n    new Runnable() {\n      public void run() {}\n    };\n"
                    + "    record B(int c) {\n      int d() { return c; }\n    }\n  }\n}\n"))
        .isEmpty();
  }

  @Test
  @DisplayName("may be one too many")
  void shouldFindOneTooMany() {
    String twice = CLASS.replaceFirst("(?m)^    \\}$", "    }\n    }");
    assertThat(LostBrace.in(twice))
        .contains(
            new LostBrace(8, "the } of line 8 ends relu(...) too early: is it one too many?"));
    assertThat(LostBrace.in(CLASS + "}\n").orElseThrow().sentence())
        .contains("line 17 ends the class", "line 18 has one more");
  }

  @Test
  @DisplayName("is looked for nowhere where a text has no end, since its line may hold braces")
  void shouldNotGuessBehindAnOpenText() {
    String open =
        CLASS.replace("return z;", "if (z == 0) { throw new Error(\"empty); }\nreturn z;");
    assertThat(open).isNotEqualTo(CLASS);
    assertThat(LostBrace.in(open)).isEmpty();
    assertThat(LostBrace.in(CLASS.replace("return z;", "char c = '{;\nreturn z;"))).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOLUTIONS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Lines on which a brace stands alone. */
  private static List<Integer> closing(String text) {
    String[] lines = text.split("\n", -1);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().equals("}")) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private static String without(int line, String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines.remove(line - 1);
    return String.join("\n", lines);
  }

  /** The line of the brace that the one on a line closes, by counting. */
  private static int opening(String text, int closing) {
    List<Integer> open = new ArrayList<>();
    for (Brace each : BraceReader.read(text)) {
      if (each.opens()) {
        open.add(each.line());
      } else {
        int partner = open.remove(open.size() - 1);
        if (each.line() == closing) {
          return partner;
        }
      }
    }
    throw new AssertionError("no brace closes on line " + closing);
  }
}
