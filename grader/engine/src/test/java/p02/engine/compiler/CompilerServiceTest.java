package p02.engine.compiler;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.model.ProblemSources;
import p02.engine.run.Walls;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.GaveUp;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.Setup;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;

@DisplayName("The compiler service")
class CompilerServiceTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static HiddenTests tests;

  @BeforeAll
  static void read() throws IOException {
    tests = HiddenTests.read(KIT.hiddenJar());
  }

  private static CompilerService service(CompilerLimits limits, int threads) throws IOException {
    Setup setup =
        new Setup(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes(),
            List.of(tests.visiblePackages().split(",")));
    return new CompilerService(CompilerCommand.behind(Walls.NONE, setup), limits, threads);
  }

  private static SortedMap<String, Compilation> compiled(
      SourceCompiler compiler, SortedMap<String, List<SourceFile>> problems) {
    compiler.begin();
    return compiler.compileAll(problems);
  }

  @Test
  @DisplayName("says what a compiler in the same JVM says, to the byte")
  void shouldSayTheSame() throws IOException {
    try (ProblemCompiler here =
            new ProblemCompiler(
                KIT.studentLibraries(),
                KIT.skeletonClasses(),
                tests.packages(),
                tests.givenTypes()::contains,
                tests::isVisible);
        CompilerService service = service(CompilerLimits.STANDARD, 1)) {
      SourceCompiler compiler = service.compiler();
      for (String kind : List.of("correct", "broken")) {
        for (Corpus.Variant each : new Corpus(KIT).read(kind, "3.4")) {
          requireSame(compiled(compiler, sources(each)), compiled(here, sources(each)));
        }
      }
      SortedMap<String, List<SourceFile>> letters = bomb("int größe = \"\\uD800 α ⊕\".lenght();");
      requireSame(compiled(compiler, letters), compiled(here, letters));
    }
  }

  @Test
  @DisplayName("gives up on what doubles, in the same words with half the memory")
  void shouldGiveUp() throws IOException {
    requireGivenUp(CompilerLimits.STANDARD);
    requireGivenUp(CompilerLimits.STANDARD.withHeap(CompilerLimits.STANDARD.alone().heap() / 2));
  }

  private static void requireGivenUp(CompilerLimits limits) throws IOException {
    try (CompilerService service = service(limits, 1)) {
      SortedMap<String, List<SourceFile>> bomb = bomb(constants());
      assertThat(compiled(service.compiler(), bomb))
          .isEqualTo(Map.of("problem31", GaveUp.on(bomb.get("problem31"))));
    }
  }

  @Test
  @DisplayName("refuses each problem that doubles, and none beside it")
  void shouldTellProblemsApart() throws IOException {
    SortedMap<String, List<SourceFile>> all = new TreeMap<>();
    Map<String, String> doubling = Map.of("problem31", types(), "tutorial21", conditions());
    doubling.forEach((problem, member) -> all.put(problem, List.of(source(problem, member))));
    all.put("problem34", sources(new Corpus(KIT).read("correct", "3.4").get(0)).get("problem34"));
    try (CompilerService service = service(CompilerLimits.STANDARD, 1)) {
      SortedMap<String, Compilation> compiled = compiled(service.compiler(), all);
      assertThat(compiled.remove("problem34")).isInstanceOf(Compilation.Compiled.class);
      assertThat(compiled).containsOnlyKeys(doubling.keySet());
      compiled.forEach((name, each) -> assertThat(each).isEqualTo(GaveUp.on(all.get(name))));
    }
  }

  @Test
  @DisplayName("lets honest neighbours wait, and nothing else")
  void shouldSpareNeighbours() throws Exception {
    List<SortedMap<String, List<SourceFile>>> honest =
        new Corpus(KIT)
            .read("correct", "3.5").stream().limit(12).map(CompilerServiceTest::sources).toList();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try (CompilerService service = service(CompilerLimits.STANDARD, 2)) {
      List<SortedMap<String, Compilation>> alone = all(service.compiler(), honest);
      List<Callable<List<SortedMap<String, Compilation>>>> work = new ArrayList<>();
      work.add(() -> all(service.compiler(), honest));
      work.add(() -> all(service.compiler(), List.of(bomb(constants()))));
      List<Future<List<SortedMap<String, Compilation>>>> done = pool.invokeAll(work);
      List<SortedMap<String, Compilation>> beside = done.get(0).get();
      assertThat(beside).hasSameSizeAs(alone);
      for (int i = 0; i < alone.size(); i++) {
        requireSame(beside.get(i), alone.get(i));
      }
      assertThat(done.get(1).get())
          .allSatisfy(
              each ->
                  assertThat(each.get("problem31"))
                      .isInstanceOfSatisfying(
                          Compilation.NotCompiled.class,
                          refused -> assertThat(GaveUp.is(refused)).isTrue()));
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @DisplayName("blames no student when its JVM is killed")
  void shouldRecover() throws IOException {
    SortedMap<String, List<SourceFile>> honest = bomb("static int one() { return 1; }");
    try (CompilerService service = service(CompilerLimits.STANDARD, 1)) {
      SourceCompiler compiler = service.compiler();
      Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
      assertThat(compiled(compiler, honest).get("problem31"))
          .isInstanceOf(Compilation.Compiled.class);
      List<ProcessHandle> mine =
          ProcessHandle.current().children().filter(each -> !before.contains(each)).toList();
      assertThat(mine).hasSize(1);
      mine.forEach(ProcessHandle::destroyForcibly);
      assertThat(compiled(compiler, honest).get("problem31"))
          .isInstanceOf(Compilation.Compiled.class);
    }
  }

  private static List<SortedMap<String, Compilation>> all(
      SourceCompiler compiler, List<SortedMap<String, List<SourceFile>>> submissions) {
    return submissions.stream().map(each -> compiled(compiler, each)).toList();
  }

  private static void requireSame(
      SortedMap<String, Compilation> one, SortedMap<String, Compilation> other) {
    assertThat(one.keySet()).isEqualTo(other.keySet());
    one.forEach(
        (name, each) -> {
          if (each instanceof Compilation.Compiled sound) {
            SortedMap<String, byte[]> classes = ((Compilation.Compiled) other.get(name)).classes();
            assertThat(sound.classes().keySet()).isEqualTo(classes.keySet());
            sound
                .classes()
                .forEach(
                    (type, bytes) -> assertThat(Arrays.equals(bytes, classes.get(type))).isTrue());
          } else {
            assertThat(each).isEqualTo(other.get(name));
          }
        });
  }

  private static SortedMap<String, List<SourceFile>> sources(Corpus.Variant variant) {
    SortedMap<String, List<SourceFile>> sources = new TreeMap<>();
    variant
        .submission()
        .problems()
        .forEach((name, found) -> sources.put(name, ((ProblemSources.Found) found).files()));
    return sources;
  }

  private static SortedMap<String, List<SourceFile>> bomb(String member) {
    return new TreeMap<>(Map.of("problem31", List.of(source("problem31", member))));
  }

  private static SourceFile source(String problem, String member) {
    String name = "p02." + problem + ".Bomb";
    return new SourceFile(
        name.replace('.', '/') + ".java",
        name,
        "package p02." + problem + "; class Bomb { " + member + " }");
  }

  private static String constants() {
    return IntStream.range(0, 30)
        .mapToObj(i -> "static final String A%d = A%d + A%d;".formatted(i + 1, i, i))
        .collect(joining("", "static final String A0 = \"0123456789abcdef\";", ""));
  }

  private static String types() {
    return "static class P<A, B> {} static <T> P<T, T> p(T t) { return null; }"
        + " static int o() { return %s1%s; }".formatted("p(".repeat(40), ")".repeat(40));
  }

  private static String conditions() {
    String nested = "1";
    for (int i = 0; i < 14; i++) {
      nested = "true ? c(" + nested + ", 1) : c(\"\", 2L)";
    }
    return "static <T extends Comparable<T>> T c(T a, T b) { return null; }"
        + " static <T> T c(Object a, T b) { return null; }"
        + " static Object o() { return "
        + nested
        + "; }";
  }
}
