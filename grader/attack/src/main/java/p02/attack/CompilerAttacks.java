package p02.attack;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Row 17: what goes for the compiler. */
final class CompilerAttacks {
  private static final int ROW = 17;
  private static final int MEGABYTE = 1 << 20;

  private final Sound sound;

  CompilerAttacks(Sound sound) {
    this.sound = sound;
  }

  List<Attack> all() {
    return List.of(
        attack(
            "a source of 50 MB",
            Expected.NOT_GRADED,
            sound.with(sound.network() + "// " + "x".repeat(50 * MEGABYTE) + "\n")),
        body(
            "100,000 nested parentheses",
            Expected.NOT_COMPILED,
            relu(nested("(", "z", ")", 100_000))),
        body("1,000 nested parentheses", Expected.HARMLESS, relu(nested("(", "z", ")", 1_000))),
        body("100,000 additions", Expected.NOT_COMPILED, relu("z" + " + 0".repeat(100_000))),
        body("20,000 unary minuses", Expected.HARMLESS, relu("- ".repeat(20_000) + "z")),
        body("1,000 nested blocks", Expected.HARMLESS, blocks(1_000)),
        body("20,000 nested blocks", Expected.NOT_COMPILED, blocks(20_000)),
        attack("lambdas that the compiler ponders for ever", Expected.NOT_COMPILED, inference()),
        attack("65,535 constants", Expected.NOT_COMPILED, member(constants(65_535))),
        attack("a method of 100 KB", Expected.NOT_COMPILED, member(longMethod())),
        attack("unicode escapes all over", Expected.HARMLESS, sound.with(escaped())),
        body(
            "a comment that an escape ends",
            Expected.REJECTED,
            "// \\u000a System.exit(0);\nreturn z;"),
        attack("its class twice in one file", Expected.NOT_COMPILED, sound.with(twice())),
        attack("a class of another file again", Expected.NOT_COMPILED, extra("ReluWorksheet {}")),
        attack("the default package", Expected.NOT_COMPILED, sound.with(noPackage())),
        attack(
            "module-info beside its classes",
            Expected.NOT_COMPILED,
            sound.with(
                "p02/problem31/module-info.java", "module evil { requires java.net.http; }")),
        attack(
            "module-info at the root",
            Expected.HARMLESS,
            sound.with("module-info.java", "open module evil { requires java.net.http; }")),
        attack(
            "package-info with an annotation",
            Expected.HARMLESS,
            sound.with("p02/problem31/package-info.java", "@Deprecated package p02.problem31;")),
        attack("an annotation processor", Expected.HARMLESS, processor()),
        attack(
            "a long line of descent, and many calls to its end",
            Expected.HARMLESS,
            member(descent(120, 3_000))),
        attack(
            "handlers that stand over one another, more than a class file holds",
            Expected.REJECTED,
            member(handlers(90, 800))),
        attack("a text of 60,000 letters in 400 classes", Expected.NOT_GRADED, repeated()),
        attack("2,000 classes", Expected.HARMLESS, member(classes(2_000))));
  }

  private static Attack attack(String name, Expected expected, Map<String, String> sources) {
    return new Attack(ROW, name, expected, Sound.TASK, Folders.of(sources));
  }

  private Attack body(String name, Expected expected, String statements) {
    return attack(name, expected, sound.with(sound.network(statements)));
  }

  private static String relu(String z) {
    return "return Math.max(0, " + z + ");";
  }

  private static String nested(String open, String middle, String close, int depth) {
    return open.repeat(depth) + middle + close.repeat(depth);
  }

  private static String blocks(int depth) {
    return "if (z > 0) {".repeat(depth) + "return z;" + "}".repeat(depth) + "return 0;";
  }

  private SortedMap<String, String> member(String code) {
    return sound.with(
        sound.network().replace("private ReluNetwork() {}", "private ReluNetwork() {}\n" + code));
  }

  private SortedMap<String, String> extra(String type) {
    return sound.with(sound.network() + "\nclass " + type + "\n");
  }

  private static String constants(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "S%d=%d".formatted(i, 100_000 + i))
        .collect(joining(",", "static final int ", ";"));
  }

  private static String classes(int count) {
    return IntStream.range(0, count).mapToObj(i -> "static class C" + i + " {}").collect(joining());
  }

  private static String descent(int depth, int calls) {
    StringBuilder code = new StringBuilder("static class E0 extends RuntimeException {}");
    for (int i = 1; i < depth; i++) {
      code.append("static class E%d extends E%d {}".formatted(i, i - 1));
    }
    String last = "static void many(E%d last) {".formatted(depth - 1);
    return code + last + "last.getCause();".repeat(calls) + "}";
  }

  /** A constant stands in every class that uses it. */
  private SortedMap<String, String> repeated() {
    String constant = "interface Long1 { String TEXT = \"%s\"; }".formatted("x".repeat(60_000));
    String users =
        IntStream.range(0, 400)
            .mapToObj("static class C%d { String s = Long1.TEXT; }"::formatted)
            .collect(joining());
    return member(constant + users);
  }

  /** The meter divides each row of the table at every handler that it stands over. */
  private static String handlers(int nested, int inside) {
    String caught = " catch (RuntimeException e) { x = 0; } ";
    return "static void many(int x) {"
        + "try {".repeat(nested)
        + ("try { x++; }" + caught).repeat(inside)
        + ("}" + caught).repeat(nested)
        + "}";
  }

  private static String longMethod() {
    return "static int large(int i) {" + "i += i * 100000;".repeat(10_000) + "return i; }";
  }

  /** Each nesting doubles what must be inferred. */
  private SortedMap<String, String> inference() {
    String overloads =
        """
        static <T> T f(java.util.function.Function<String, T> g) { return null; }
        static <T> T f(java.util.function.UnaryOperator<T> g) { return null; }
        static Object o() { return %s; }
        """;
    String nested =
        IntStream.range(0, 30).mapToObj("f(x%d -> "::formatted).collect(joining())
            + "1"
            + ")".repeat(30);
    return member(overloads.formatted(nested));
  }

  private String escaped() {
    return sound.network().chars().mapToObj("\\u%04x"::formatted).collect(joining());
  }

  private String twice() {
    return sound.network() + "final class ReluNetwork {}\n";
  }

  private String noPackage() {
    return sound.network().replace("package p02.problem31;", "");
  }

  private SortedMap<String, String> processor() {
    SortedMap<String, String> sources =
        new TreeMap<>(
            sound.with(
                "p02/problem31/Evil.java",
                """
            package p02.problem31;
            final class Evil {}
            """));
    String services = "META-INF/services/javax.annotation.processing.Processor";
    sources.put(services, "p02.problem31.Evil\n");
    sources.put("/exercises/src/main/resources/" + services, "p02.problem31.Evil\n");
    return sources;
  }
}
