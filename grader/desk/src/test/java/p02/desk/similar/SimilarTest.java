package p02.desk.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.failure.UserMistake;

@DisplayName("Similar submissions")
class SimilarTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final String LOOP =
      """
      package p02.problem31;
      class A {
        static double sum(double[] values) {
          double sum = 0;
          for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
              sum += values[i] * values[i];
            } else {
              sum -= values[i];
            }
          }
          while (sum > 100) {
            sum = sum / 2;
          }
          return sum;
        }
      }
      """;

  @TempDir Path folder;

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("bin/javac"), "");
    Files.writeString(home.resolve("bin/java"), "");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  @Test
  @DisplayName("are compared on a JDK that is new enough, or one line says what is needed")
  void shouldFindAJdk() throws IOException {
    Path old = jdk("old", "17.0.1");
    Path fresh = jdk("fresh", "21");
    assertThat(Jdk.find(Optional.of(fresh), Map.of()).home()).isEqualTo(fresh);
    assertThat(Jdk.find(Optional.of(fresh.resolve("bin/java")), Map.of()).home().toRealPath())
        .isEqualTo(fresh.toRealPath());
    assertThat(Jdk.find(Optional.empty(), Map.of("JAVA_HOME", fresh.toString())).home())
        .isEqualTo(fresh);
    for (Path wrong : List.of(old, folder.resolve("nowhere"), jdk("ancient", "1.8.0_401"))) {
      assertThatThrownBy(() -> Jdk.find(Optional.of(wrong), Map.of()))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("no JDK of version 21 or newer");
    }
  }

  private static Likenesses likenesses(int... percents) {
    Long[] counts = new Long[101];
    Arrays.fill(counts, 0L);
    Arrays.stream(percents).forEach(percent -> counts[percent]++);
    return new Likenesses(List.of(counts));
  }

  @Test
  @DisplayName("are those far above the class's own middle, however many copied")
  void shouldDrawTheLine() {
    int[] unlike = IntStream.range(0, 300).map(i -> 10 + i * 7 % 30).toArray();
    int[] alike = IntStream.range(0, 300).map(i -> 70 + i * 7 % 15).toArray();
    int[] copies = {91, 99, 100};
    // By hand: half are below 25, a quarter below 17.5, on the scale of log odds −1.10 and −1.55.
    assertThat(likenesses(unlike).line()).isEqualTo(77);
    int line = likenesses(alike).line();
    assertThat(line).isBetween(86, 96);
    assertThat(likenesses(IntStream.concat(Arrays.stream(alike), Arrays.stream(copies)).toArray()))
        .satisfies(all -> assertThat(all.line()).isBetween(line, line + 1))
        .satisfies(all -> assertThat(all.from(98)).isEqualTo(2))
        .satisfies(all -> assertThat(all.bars()).hasSize(20))
        .satisfies(all -> assertThat(all.bars().get(19).pairs()).isEqualTo(2));
    assertThat(likenesses(9, 9, 99).line()).isEqualTo(50);
  }

  @Test
  @DisplayName("are compared in letters that no guess of an encoding can spoil")
  void shouldEscape() {
    assertThat(Staged.escaped("σ = \"\\\\ü\"; // a\n"))
        .isEqualTo("\\u03c3 = \"\\\\\\u00fc\"; // a\n");
  }

  @Test
  @DisplayName("are read from what the process wrote, the most alike first")
  void shouldRead() {
    Likeness found =
        Likeness.of(
            withCounts(
                "invalid\t3\tcannot_parse\ta/A.java:7: ';' expected",
                "pair\t1\t2\t0.5",
                "first\ta/A.java\t2\t4",
                "second\ta/B.java\t7\t9",
                "pair\t2\t4\t0.75",
                "end"));
    assertThat(found.unread()).isEqualTo(Map.of("3", "cannot parse: a/A.java:7: ';' expected"));
    assertThat(found.pairs()).extracting(Likeness.Pair::similarity).containsExactly(0.75, 0.5);
    PairView view =
        PairView.of(
            found.pairs().get(1),
            Map.of("1", "anna", "2", "ben"),
            Map.of("1", Map.of("a/A.java", "1\n2\n3\n4\n5"), "2", Map.of("a/B.java", "1\n2\n")));
    assertThat(view.percent()).isEqualTo(50);
    assertThat(view.files().get(0).first().lines())
        .extracting(PairView.Line::shared)
        .containsExactly(false, true, true, true, false);
    assertThatThrownBy(() -> Likeness.of(List.of("else")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> withCounts(String... lines) {
    return Stream.concat(
            IntStream.rangeClosed(0, 100).mapToObj(percent -> "count\t%d\t0".formatted(percent)),
            Arrays.stream(lines))
        .toList();
  }

  @Test
  @DisplayName("are found by JPlag where it lies ready, and what it cannot parse is named")
  void shouldCompare() throws Exception {
    Path lib = HOME.resolve("target/jplag/lib");
    assumeTrue(Files.isDirectory(lib), "grade similar has not brought JPlag yet");
    Jdk jdk = suitable();
    write("submissions/1/p02/problem31/A.java", LOOP);
    write("submissions/2/p02/problem31/A.java", LOOP.replace("sum", "total"));
    write("submissions/3/p02/problem31/A.java", "class {");
    write(
        "base/p02/problem31/B.java",
        "class B { int f(int a) { int b = a; while (b > 3) { b--; } if (b > 2) { b = 1; } return b; } }");
    Likeness found = Likeness.of(Jplag.find(Optional.of(lib), HOME).compare(jdk, folder, 1));
    assertThat(found.unread().get("3")).startsWith("cannot parse: p02/problem31/A.java:1: ");
    assertThat(found.all().pairs()).isEqualTo(1);
    assertThat(found.pairs()).hasSize(1);
    assertThat(found.pairs().get(0).similarity()).isGreaterThan(0.9);
    assertThat(found.pairs().get(0).passages().get(0).first().hold("p02/problem31/A.java", 5))
        .isTrue();
  }

  private static Jdk suitable() throws IOException {
    try {
      return Jdk.find(Optional.empty(), System.getenv());
    } catch (UserMistake none) {
      assumeTrue(false, none.getMessage());
      throw none;
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
