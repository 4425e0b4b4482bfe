package p02.attack;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Row 17, too: little code that the compiler has much to do with. */
final class CompilerBombs {
  private static final int ROW = 17;
  private static final int AT_ONCE = 10;
  private static final String CONSTRUCTOR = "private ReluNetwork() {}";
  private static final List<String> PROBLEMS =
      List.of(
          "problem32",
          "problem33",
          "problem34",
          "problem35",
          "tutorial11",
          "tutorial12",
          "tutorial21",
          "tutorial22");

  private final Sound sound;

  CompilerBombs(Sound sound) {
    this.sound = sound;
  }

  List<Attack> all() {
    List<Attack> all = new ArrayList<>();
    all.add(bomb("constants that double", doubling(30)));
    all.add(bomb("a constant of 60 MB", doubling(22)));
    all.add(bomb("generic types that double", pairs(40)));
    all.add(bomb("generic conditions that double", choices(14)));
    all.add(bomb("bounds that double", bounds(40)));
    all.add(
        attack(
            "2,000 nested conditions",
            Expected.HARMLESS,
            sound.with(sound.network("return " + conditions(2_000) + ";"))));
    for (int i = 1; i <= AT_ONCE; i++) {
      all.add(
          attack("constants that double in every problem, " + i, Expected.NOT_COMPILED, many()));
    }
    return all;
  }

  private Attack bomb(String name, String member) {
    return attack(name, Expected.NOT_COMPILED, with(member));
  }

  private static Attack attack(String name, Expected expected, SortedMap<String, String> sources) {
    return new Attack(ROW, name, expected, Sound.TASK, Folders.of(sources));
  }

  private SortedMap<String, String> with(String member) {
    return sound.with(sound.network().replace(CONSTRUCTOR, CONSTRUCTOR + "\n" + member));
  }

  private SortedMap<String, String> many() {
    SortedMap<String, String> sources = new TreeMap<>(with(doubling(30)));
    for (String problem : PROBLEMS) {
      String text = "package p02.%s; final class Bomb { %s }".formatted(problem, doubling(30));
      sources.put("p02/" + problem + "/Bomb.java", text);
    }
    return sources;
  }

  private static String doubling(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(i -> "static final String A%d = A%d + A%d;".formatted(i + 1, i, i))
        .collect(joining("", "static final String A0 = \"0123456789abcdef\";", ""));
  }

  /** Each call doubles what the compiler must write to name its type. */
  private static String pairs(int depth) {
    return "static class P<A, B> {} static <T> P<T, T> p(T t) { return null; }"
        + " static int o() { return %s1%s; }".formatted("p(".repeat(depth), ")".repeat(depth));
  }

  /** Each condition is looked at once for each of two methods, and so is all that is in it. */
  private static String choices(int depth) {
    String nested = "1";
    for (int i = 0; i < depth; i++) {
      nested = "true ? c(" + nested + ", 1) : c(\"\", 2L)";
    }
    return "static <T extends Comparable<T>> T c(T a, T b) { return null; }"
        + " static <T> T c(Object a, T b) { return null; }"
        + " static Object c() { return %s; }".formatted(nested);
  }

  /** Each variable's bound names the one before it twice. */
  private static String bounds(int count) {
    String variables =
        IntStream.range(1, count)
            .mapToObj(i -> "T%d extends P<T%d, T%d>".formatted(i, i - 1, i - 1))
            .collect(joining(", ", "T0, ", ""));
    return "interface P<A, B> {} static <%s> T%d q() { return null; }"
            .formatted(variables, count - 1)
        + " static int q0() { return q(); }";
  }

  private static String conditions(int depth) {
    return "z > 1 ? z : ".repeat(depth) + "Math.max(0, z)";
  }
}
