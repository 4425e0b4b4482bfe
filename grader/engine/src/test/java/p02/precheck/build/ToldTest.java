package p02.precheck.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where mvn test does not compile, a student reads")
class ToldTest {
  private static final String OWN = "src/main/java/p02/problem33/ParameterCount.java";
  private static final String TEST = "src/test/java/p02/problem33/ParameterCountTest.java";
  private static final String MISSING = "cannot find symbol: method biases(int,int,int,int)";

  @Test
  @DisplayName("each error of their own, and none again that the self-check has for it")
  void shouldTellEachErrorOnce() {
    String told =
        CompilerWords.of(
            List.of(
                new Complaint(OWN, 86, MISSING),
                new Complaint(OWN, 90, MISSING),
                new Complaint(TEST, 56, MISSING),
                new Complaint(TEST, 57, MISSING)));
    assertThat(told)
        .contains(OWN + ":86:", OWN + ":90:", "./p02 check")
        .doesNotContain(TEST, "Keep the names");
    assertThat(told.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  @DisplayName("to keep the names where the self-check alone misses a method")
  void shouldSayToKeepNames() {
    String told =
        CompilerWords.of(
            List.of(new Complaint(TEST, 56, MISSING), new Complaint(TEST, 57, MISSING)));
    assertThat(told).contains(TEST + ":56:", "Keep the names").doesNotContain(TEST + ":57:");
  }

  @Test
  @DisplayName(
      "which method is not as it came, though all of it compiles or given code alone does not")
  void shouldTellOfChangedMethods(@TempDir Path folder) throws IOException {
    String skeleton = "package p02.problem33;\npublic class ParameterCount {\n  %s\n}\n";
    kit(folder, skeleton.formatted("public static long depth(int width) { return 0; }"));
    Path home = folder.resolve("exercises");
    put(home.resolve(TEST), "package p02.problem33; class A { long a = ParameterCount.depth(1); }");
    put(home.resolve(OWN), skeleton.formatted("public static int depth(int width) { return 0; }"));

    assertThat(flat(Sources.below(home, new TreeMap<>()).compile(List.of()).told().orElseThrow()))
        .contains("Nothing was tested: the marker could not call")
        .contains(OWN + ":3: depth(...) has to return long, as the skeleton has it; yours returns");
    put(home.resolve(OWN), skeleton.formatted("static long deep(int width) { return 0; }"));
    assertThat(flat(Sources.below(home, new TreeMap<>()).compile(List.of()).told().orElseThrow()))
        .contains("Did deep(...) take its place?")
        .doesNotContain("cannot find symbol");
    put(home.resolve(OWN), skeleton.formatted("public static long depth(int w) { return 0; }"));
    assertThat(Sources.below(home, new TreeMap<>()).compile(List.of()).told()).isEmpty();
  }

  @Test
  @DisplayName("which brace has no partner, once for all that follows from it")
  void shouldTellOfBraces(@TempDir Path folder) throws IOException {
    String text =
        "package p02.problem33;\nclass ParameterCount {\n  int a() {\n    if (true) {\n    return 1;\n  }\n"
            + "  public int b() {\n    return 2;\n  }\n}\n";
    put(folder.resolve(OWN), text);
    assertThat(flat(Sources.below(folder, new TreeMap<>()).compile(List.of()).told().orElseThrow()))
        .containsOnlyOnce(OWN + ":")
        .contains("in a(...), the { of line 4 has no }.");
  }

  @Test
  @DisplayName("which helper the marker does not read, and which given file it has of its own")
  void shouldTellWhatTheMarkerDoesNotRead(@TempDir Path folder) throws Exception {
    String skeleton = "package p02.problem33;\npublic class ParameterCount {\n  %s\n}\n";
    kit(folder, skeleton.formatted(""));
    String given = "exercises/src/given/java/p02/";
    put(folder.resolve(given + "util/Help.java"), "package p02.util; public class Help {}");
    put(folder.resolve(given + "kit/Dice.java"), "package p02.kit; class Dice {}\r\n");
    String dice = "f1f4d0ac0cb4a0d6a9ac50b9f4b5a1b6";
    put(folder.resolve("repository/given.sha256"), dice + "  " + given + "kit/Dice.java\n");
    Path home = folder.resolve("exercises");
    put(
        home.resolve(OWN),
        "package p02.problem33;\npublic class ParameterCount { p02.util.Help help; }\n");

    MavenOnly unread = MavenOnly.in(folder);

    assertThat(flat(unread.told()))
        .contains(given + "kit/Dice.java: not read, since it came with the exercises: the marker")
        .contains(given + "util/Help.java: not read, since it lies outside of exercises/src/main");
    assertThat(unread.told().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(flat(Sources.below(home, unread.helpers()).compile(List.of()).told().orElseThrow()))
        .contains(
            "src/given/java/p02/util/Help.java: not read, since",
            "folder exercises/src/main/java/p02/util")
        .doesNotContain("does not exist");
    put(
        folder.resolve("repository/given.sha256"),
        sha256("package p02.kit; class Dice {}\n") + "  " + given + "kit/Dice.java\n");
    assertThat(MavenOnly.in(folder).all()).containsOnlyKeys(given + "util/Help.java");
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The jar that comes along, with one class in it. */
  private static void kit(Path folder, String source) throws IOException {
    Path file = folder.resolve("made/ParameterCount.java");
    put(file, source);
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.resolve("made").toString(), file.toString());
    Path jar = Files.createDirectories(folder.resolve("repository")).resolve("kit.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      String name = "p02/problem33/ParameterCount.class";
      out.putNextEntry(new ZipEntry(name));
      Files.copy(folder.resolve("made").resolve(name), out);
      out.putNextEntry(new ZipEntry("p02/kit/Dice.class"));
      out.putNextEntry(new ZipEntry("given.txt"));
      out.write("# none".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
