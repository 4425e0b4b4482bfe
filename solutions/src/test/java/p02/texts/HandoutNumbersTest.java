package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.kit.AdamCase;
import p02.kit.ReluCase;
import p02.kit.SigmoidCase;
import p02.kit.Variant;

/**
 * The handout calculates with numbers of its own: neither with those of a worksheet nor with those
 * of a hidden test.
 */
@DisplayName("Numbers of the handout")
class HandoutNumbersTest {
  private static final Path HANDOUT = Path.of("../handout/src/main");
  private static final Path HIDDEN = Path.of("../grader/hidden/src/main/java/p02/hidden");
  private static final int IDS = 2_000;

  /** Fewer in a row are alike by chance, as 0, 1, 2 are. */
  private static final int FEWEST = 4;

  /** The centres of the surface in 2.2.6, which the task itself gives. */
  private static final List<Double> HOLES = List.of(1.0, -0.5, -1.0, 0.5, -0.5, -0.8);

  /** Letters, words and names of tasks part numbers, but not the signs of TeX. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])[-−]?\\d+(?:\\.\\d+)?(?![\\w]|\\.\\d)");

  /** An array of numbers, or of arrays of numbers. */
  private static final Pattern ARRAY = Pattern.compile("\\{[-\\d.,\\s{}]*\\d[-\\d.,\\s{}]*}");

  /** All numbers of each file, in order. */
  private static Map<String, List<Double>> told() {
    Map<String, List<Double>> told = new TreeMap<>();
    Stream.of("markdown", "explorables", "java/p02/handout/figure")
        .flatMap(folder -> Handed.below(HANDOUT.resolve(folder)))
        .forEach(file -> told.put(file.toString(), numbers(Handed.text(file))));
    return told;
  }

  private static List<Double> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(match -> Double.valueOf(match.group().replace('−', '-')))
        .toList();
  }

  private static boolean tells(Map<String, List<Double>> told, List<Double> numbers) {
    return told.values().stream().anyMatch(all -> Collections.indexOfSubList(all, numbers) >= 0);
  }

  private static List<Double> row(double[]... parts) {
    return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).boxed().toList();
  }

  /** What a worksheet is calculated from, in the order in which it would be written. */
  private static Stream<List<Double>> worksheets(Variant variant) {
    ReluCase relu = variant.relu();
    SigmoidCase sigmoid = variant.sigmoid();
    AdamCase adam = variant.adam();
    return Stream.of(
        row(relu.w1()),
        row(relu.b1(), relu.w2()),
        row(sigmoid.x(), sigmoid.w1()),
        row(new double[] {adam.phi()}, adam.gradients(), new double[] {adam.alpha()}));
  }

  @Test
  @DisplayName("are nobody's worksheet")
  void shouldBeNobodys() {
    Map<String, List<Double>> told = told();
    List<String> given = new ArrayList<>();
    for (int i = 0; i < IDS; i++) {
      String id = "student" + i;
      worksheets(Variant.of(id))
          .filter(numbers -> tells(told, numbers))
          .forEach(numbers -> given.add(id + " " + numbers));
    }
    assertThat(given).isEmpty();
  }

  private static List<List<Double>> fixtures() {
    return Handed.below(HIDDEN)
        .filter(file -> file.toString().endsWith(".java"))
        .map(Handed::text)
        .flatMap(text -> ARRAY.matcher(text).results())
        .map(MatchResult::group)
        .map(HandoutNumbersTest::numbers)
        .filter(numbers -> numbers.stream().distinct().count() >= FEWEST)
        // Whole numbers in a row, as 1, 2, 3, 4, are everybody's.
        .filter(numbers -> numbers.stream().anyMatch(number -> number % 1 != 0))
        .filter(numbers -> !numbers.equals(HOLES))
        .toList();
  }

  @Test
  @DisplayName("are no hidden test's")
  void shouldBeNoFixture() {
    Map<String, List<Double>> told = told();
    assertThat(fixtures()).hasSizeGreaterThan(15);
    assertThat(fixtures()).filteredOn(numbers -> tells(told, numbers)).isEmpty();
  }

  @Test
  @DisplayName("would be noticed, in a table as in a formula")
  void shouldBeNoticed() {
    List<Double> numbers = List.of(1.0, -0.5, 2.0, 4.25);
    for (String text :
        List.of(
            "| 1 | −0.5 | 2 | 4.25 |",
            "`$\\begin{bmatrix}1&-0.5\\\\2&4.25\\end{bmatrix}$`",
            "{{1, -0.5}, {2, 4.25}}",
            "{ x1: 1, w11: -0.5, b2: 2, v1: 4.25 }")) {
      assertThat(tells(Map.of("a", numbers(text)), numbers)).as(text).isTrue();
    }
    assertThat(told()).hasSizeGreaterThan(25);
    assertThat(tells(told(), List.of(1.0, -1.0, 0.5, 0.5, -1.0, 2.0))).as("its own").isTrue();
  }
}
