package p02.precheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.member.ClassMembers;
import p02.precheck.member.ParsedMembers;

/** What javac itself says of small classes, as a beginner reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("An error of the compiler is told to a beginner")
class ExplanationsTest {
  private static final String PATH = "p02/problem33/Net.java";

  private static final String NET =
      """
      package p02.problem33;

      public class Net {
        public static long weights(int width) {
          return 2L * width;
        }

        public static long all(int width) {
          return weights(width) + 1;
        }

        public static int best(double[] all) {
          int best = 0;
          return best;
        }
      }
      """;

  private Path folder;
  private ClassMembers skeleton;

  @BeforeAll
  void compile(@TempDir Path temporary) throws IOException {
    folder = temporary;
    assertThat(errors(NET)).isEmpty();
    skeleton = ClassMembers.read(Files.readAllBytes(folder.resolve("p02/problem33/Net.class")));
  }

  @Test
  @DisplayName("at the method that lost its static, not where it is called")
  void shouldNameTheMethodThatLostItsStatic() throws IOException {
    assertThat(told(NET.replace("static long weights", "long weights")))
        .containsExactly(
            "4: weights(...) has to be static, as the skeleton has it; yours is not static. The"
                + " compiler meets it in line 9.");
    assertThat(
            told(
                NET.replace(
                    "return weights(width) + 1;\n  }",
                    "return own(width);\n  }\n\n  private long own(int width) {\n    return 1;\n  }")))
        .containsExactly(
            "12: own(...) has to be static, since it is called without an object in line 9. Write"
                + " static before long.");
  }

  @Test
  @DisplayName("at the type that was changed, however long the method is")
  void shouldNameTheTypeThatWasChanged() throws IOException {
    String body = "int twice = 2;\n    twice++;\n    return 2L * width;";
    assertThat(
            told(
                NET.replace("static long weights", "static int weights")
                    .replace("return 2L * width;", body)))
        .containsExactly(
            "4: weights(...) has to return long, as the skeleton has it; yours returns int. The"
                + " compiler meets it in line 7.");
  }

  @Test
  @DisplayName("by what has no room where, if a number does not fit")
  void shouldTellWhatHasNoRoom() throws IOException {
    assertThat(told(NET.replace("int best = 0;", "int best = all[0];")))
        .containsExactly(
            "13: the value here is a double, and best is an int, which has no room for the digits"
                + " after the point. Write double in place of int before best.");
    assertThat(told(NET.replace("return best;", "return all[0];")))
        .containsExactly(
            "14: the value here is a double, and best(...) has to return an int, which has no room"
                + " for the digits after the point. Is a whole number meant? Then round it: (int)"
                + " Math.round(...).");
    // What is declared or returned is none of what the number is for.
    String size = "double[] room = new double[(long) all.length];";
    assertThat(told(NET.replace("int best = 0;", "int best = 0;\n    " + size)))
        .containsExactly(
            "14: the value here is a long, and what it is for is an int, which has no room for"
                + " numbers as large. Is that type right? Then convert the value: (int) (...).");
  }

  @Test
  @DisplayName("once for each import that is missing, with the line to write")
  void shouldTellOfImportsOnce() throws IOException {
    String uses =
        "int best = Arrays.hashCode(all);\n    List<INDArray> one = null;\n    INDArray two = Nd4j.zeros(1);"
            + "\n    Arrays.fill(all, 1); Nd4J.ones(1); Foo.bar();";
    assertThat(told(NET.replace("int best = 0;", uses)))
        .containsExactly(
            "13: Arrays is not imported. Write this below the package line: import java.util.Arrays;",
            "14: List is not imported. Write this below the package line: import java.util.List;",
            "14: INDArray is not imported. Write this below the package line: import"
                + " org.nd4j.linalg.api.ndarray.INDArray;",
            "15: Nd4j is not imported. Write this below the package line: import"
                + " org.nd4j.linalg.factory.Nd4j;",
            "16: there is no class Nd4J. Is Nd4j meant? Small and capital letters count.",
            "16: cannot find symbol: variable Foo");
  }

  @Test
  @DisplayName("with what beginners have done, as a rule, when they meet the compiler's words")
  void shouldNudge() throws IOException {
    assertThat(told(NET.replace("return best;", "")))
        .containsExactly(
            "15: missing return statement. Every way through the method must end in a return.");
  }

  @Test
  @DisplayName("where the next method begins, if a brace is missing above it")
  void shouldPointAtTheNextMethod() throws IOException {
    String shifted = NET.replace("return 2L * width;\n  }", "return 2L * width;") + "}\n";
    assertThat(told(shifted))
        .containsExactly(
            "7: illegal start of expression: all(...) begins before weights(...) has ended: a } is missing above line 7, and"
                + " further down one is too many.");
  }

  /** Line and sentence, without the spaces that keep a line whole. */
  private List<String> told(String text) throws IOException {
    List<SourceFile> sources = List.of(new SourceFile(PATH, "p02.problem33.Net", text));
    return Explanations.of(errors(text), sources, ParsedMembers.changed(sources, List.of(skeleton)))
        .stream()
        .map(each -> each.line() + ": " + each.sentence().replace('\u00a0', ' '))
        .toList();
  }

  private List<Diagnostic> errors(String text) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path file = Files.writeString(folder.resolve("Net.java"), text);
    List<String> options = List.of("-proc:none", "-cp", folder.toString(), "-d", folder.toString());
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, null)) {
      javac.getTask(null, files, said, options, null, files.getJavaFileObjects(file)).call();
    }
    return said.getDiagnostics().stream()
        .map(each -> new Diagnostic(PATH, each.getLineNumber(), each.getMessage(Locale.ENGLISH)))
        .toList();
  }
}
