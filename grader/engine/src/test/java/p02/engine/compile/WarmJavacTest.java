package p02.engine.compile;

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
import p02.engine.model.Compilation;
import p02.engine.model.ProblemSources;
import p02.engine.model.SourceFile;

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

  private static void requireSame(
      SortedMap<String, Compilation> warm, String name, Compilation fresh) {
    if (fresh instanceof Compilation.Compiled sound) {
      SortedMap<String, byte[]> one = ((Compilation.Compiled) warm.get(name)).classes();
      assertThat(one.keySet()).isEqualTo(sound.classes().keySet());
      one.forEach(
          (type, bytes) -> assertThat(Arrays.equals(bytes, sound.classes().get(type))).isTrue());
    } else if (warm.containsKey(name)) {
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
