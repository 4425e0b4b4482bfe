package p02.precheck.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.model.ProblemSources;

@DisplayName("A compiler that remembers the libraries")
class WarmJavacTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static ProblemCompiler compiler;

  @BeforeAll
  static void open() throws IOException {
    HiddenTests tests = HiddenTests.read(KIT.hiddenJar());
    compiler =
        new ProblemCompiler(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible);
  }

  @AfterAll
  static void close() {
    compiler.close();
  }

  @Test
  @DisplayName("writes the same bytes as one that starts anew each time")
  void shouldWriteTheSameBytes() {
    List<Corpus.Variant> first = variants("3.4");
    List<Corpus.Variant> second = variants("3.5");
    int together = 0;
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      SortedMap<String, List<SourceFile>> sources = new TreeMap<>();
      sources.putAll(sources(first.get(i % first.size())));
      sources.putAll(sources(second.get(i % second.size())));
      SortedMap<String, Compilation> warm = compiler.compileTogether(sources);
      together += warm.size();
      sources.forEach((name, files) -> requireSame(warm, name, compiler.compile(name, files)));
    }
    assertThat(together).as("clean problems").isGreaterThan(100);
  }

  /** What is not decided is asked alone, so that it cannot be wrong; tests count what is. */
  private static void requireSame(
      SortedMap<String, Compilation> warm, String name, Compilation fresh) {
    if (!warm.containsKey(name)) {
      return;
    }
    if (fresh instanceof Compilation.Compiled sound) {
      SortedMap<String, byte[]> one = ((Compilation.Compiled) warm.get(name)).classes();
      assertThat(one.keySet()).isEqualTo(sound.classes().keySet());
      one.forEach(
          (type, bytes) -> assertThat(Arrays.equals(bytes, sound.classes().get(type))).isTrue());
    } else {
      assertThat(warm.get(name)).isEqualTo(fresh);
    }
  }

  @Test
  @DisplayName("refuses with the same words as one that starts anew each time")
  void shouldRefuseInTheSameWords() {
    SortedMap<String, List<SourceFile>> sound = new TreeMap<>();
    int refused = 0;
    for (String problem : List.of("3.1", "3.2", "3.3", "3.4", "3.5")) {
      sound.putAll(sources(new Corpus(KIT).read("correct", problem).get(0)));
    }
    for (String problem : List.of("3.1", "3.2", "3.3", "3.4", "3.5")) {
      for (Corpus.Variant broken : new Corpus(KIT).read("broken", problem)) {
        SortedMap<String, List<SourceFile>> sources = new TreeMap<>(sound);
        sources.putAll(sources(broken));
        SortedMap<String, Compilation> warm = compiler.compileTogether(sources);
        assertThat(warm).hasSize(sources.size());
        String name = sources(broken).firstKey();
        assertThat(warm.get(name))
            .isInstanceOf(Compilation.NotCompiled.class)
            .isEqualTo(compiler.compile(name, sources.get(name)));
        refused++;
      }
    }
    assertThat(refused).as("refused problems").isGreaterThan(10);
  }

  @Test
  @DisplayName("misses a class that only an earlier submission had")
  void shouldForgetWhatOthersWrote() {
    SourceFile helper = file("Helper", "public static double one() { return 1; }");
    SourceFile user = file("ReluNetwork", "static double a() { return Helper.one(); }");
    assertThat(compiler.compileTogether(besideAnother(List.of(helper, user)))).hasSize(2);
    assertThat(compiler.compileTogether(besideAnother(List.of(user))))
        .satisfies(WarmJavacTest::onlyTheOtherIsSound);
    SourceFile changed = file("Helper", "public static String one() { return \"\"; }");
    assertThat(compiler.compileTogether(besideAnother(List.of(changed, user))))
        .satisfies(WarmJavacTest::onlyTheOtherIsSound);
    assertThat(compiler.compileTogether(besideAnother(List.of(helper, user))))
        .allSatisfy((name, each) -> assertThat(each).isInstanceOf(Compilation.Compiled.class));
  }

  private static void onlyTheOtherIsSound(Map<String, Compilation> compiled) {
    assertThat(compiled.get("problem31")).isInstanceOf(Compilation.NotCompiled.class);
    assertThat(compiled.get("problem32")).isInstanceOf(Compilation.Compiled.class);
  }

  @Test
  @DisplayName("does not believe a class that posed as a library's")
  void shouldForgetImpostors() {
    SourceFile impostor =
        new SourceFile(
            "p02/problem31/Nd4j.java",
            "p02.problem31.Nd4j",
            "package org.nd4j.linalg.factory; public class Nd4j { public static int zeros; }");
    SourceFile honest = file("A", "Object a = org.nd4j.linalg.factory.Nd4j.zeros(2);");
    assertThat(compiler.compileTogether(besideAnother(List.of(honest)))).hasSize(2);
    assertThat(compiler.compileTogether(besideAnother(List.of(impostor)))).isEmpty();
    assertThat(compiler.compileTogether(besideAnother(List.of(honest)))).hasSize(2);
  }

  @Test
  @DisplayName("blames nobody for what a source that is out of place does to others")
  void shouldNotBelieveWhatStraysBringAbout() {
    SourceFile honest = file("A", "Object a = org.nd4j.linalg.factory.Nd4j.zeros(2);");
    SourceFile module = stray("module-info", "module x {}");
    SourceFile impostor = stray("Nd4j", "package org.nd4j.linalg.factory; public class Nd4j {}");
    SourceFile nobodys = stray("Main", "class Main {}");
    SourceFile alsoNobodys =
        new SourceFile("p02/problem31/Main.java", "p02.problem31.Main", "class Main {}");
    for (List<SourceFile> sources :
        List.of(
            List.of(honest, module), List.of(honest, impostor), List.of(alsoNobodys, nobodys))) {
      SortedMap<String, List<SourceFile>> both = new TreeMap<>();
      both.put("problem31", List.of(sources.get(0)));
      both.put("problem32", List.of(sources.get(1)));
      SortedMap<String, Compilation> warm = compiler.compileTogether(both);
      both.forEach((name, files) -> requireSame(warm, name, compiler.compile(name, files)));
    }
    assertThat(compiler.compileTogether(besideAnother(List.of(honest)))).hasSize(2);
  }

  @Test
  @DisplayName("leaves several that are wrong at once to be asked alone, and takes the rest")
  void shouldNotBelieveOneOfSeveral() {
    SortedMap<String, List<SourceFile>> sources = new TreeMap<>();
    sources.put("problem31", List.of(file("A", "int a = b;")));
    sources.put("problem32", List.of(stray("B", "package p02.problem32; class B { int a = b; }")));
    sources.put("problem33", List.of(problem33("class C {}")));
    assertThat(compiler.compileTogether(sources)).containsOnlyKeys("problem33");
  }

  @Test
  @DisplayName("refuses one after the other, in the words of each alone")
  void shouldRefuseOneAfterTheOther() {
    SortedMap<String, List<SourceFile>> sources = new TreeMap<>();
    sources.put("problem31", List.of(file("A", "int a = b;")));
    sources.put(
        "problem32", List.of(stray("B", "package p02.problem32; class B { int a() { return b }}")));
    sources.put("problem33", List.of(problem33("class C {}")));
    SortedMap<String, Compilation> warm = compiler.compileTogether(sources);
    assertThat(warm).hasSize(3);
    sources.forEach((name, files) -> requireSame(warm, name, compiler.compile(name, files)));
  }

  @Test
  @DisplayName("survives what it cannot bear, and what it cannot put into words")
  void shouldSurviveDepth() {
    SourceFile honest = problem33("class C {}");
    String parentheses = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    String lists = "java.util.List<".repeat(500) + "String" + ">".repeat(500);
    for (String body : List.of("int a = " + parentheses + ";", lists + " a = 5;")) {
      SortedMap<String, List<SourceFile>> both = new TreeMap<>();
      both.put("problem31", List.of(file("A", body)));
      both.put("problem33", List.of(honest));
      SortedMap<String, Compilation> warm = compiler.compileTogether(both);
      both.forEach(
          (name, files) -> {
            Compilation alone = compiler.compile(name, files);
            assertThat(warm.getOrDefault(name, alone)).isInstanceOf(alone.getClass());
          });
      assertThat(compiler.compileTogether(besideAnother(List.of(file("A", "")))))
          .allSatisfy((name, each) -> assertThat(each).isInstanceOf(Compilation.Compiled.class));
    }
  }

  private static SourceFile problem33(String source) {
    return new SourceFile(
        "p02/problem33/C.java", "p02.problem33.C", "package p02.problem33; " + source);
  }

  /** A file in 3.2's folder, whatever it says of itself. */
  private static SourceFile stray(String name, String source) {
    return new SourceFile("p02/problem32/" + name + ".java", "p02.problem32." + name, source);
  }

  private static List<Corpus.Variant> variants(String problem) {
    Corpus corpus = new Corpus(KIT);
    return Stream.of("correct", "broken", "mistakes")
        .flatMap(kind -> corpus.read(kind, problem).stream())
        .toList();
  }

  private static SortedMap<String, List<SourceFile>> sources(Corpus.Variant variant) {
    SortedMap<String, List<SourceFile>> sources = new TreeMap<>();
    variant
        .submission()
        .problems()
        .forEach((name, found) -> sources.put(name, ((ProblemSources.Found) found).files()));
    return sources;
  }

  private static SortedMap<String, List<SourceFile>> besideAnother(List<SourceFile> files) {
    SortedMap<String, List<SourceFile>> sources = new TreeMap<>();
    sources.put("problem31", new ArrayList<>(files));
    sources.put(
        "problem32",
        List.of(
            new SourceFile(
                "p02/problem32/B.java", "p02.problem32.B", "package p02.problem32; class B {}")));
    return sources;
  }

  private static SourceFile file(String name, String body) {
    return new SourceFile(
        "p02/problem31/" + name + ".java",
        "p02.problem31." + name,
        "package p02.problem31; class " + name + " { " + body + " }");
  }
}
