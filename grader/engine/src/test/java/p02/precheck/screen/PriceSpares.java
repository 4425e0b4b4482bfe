package p02.precheck.screen;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.precheck.screen.PricePool.Shape;

/**
 * Plain operands, for members that refuse all of the worst shapes: texts that can be read, numbers
 * that are a radix or a month, arrays and axes that go together.
 */
final class PriceSpares {
  private static final int ROWS = 200;
  private static final int COLUMNS = 300;

  private static final List<Shape> SPARES =
      Stream.of(texts(), times(), functions(), collections(), arrays())
          .flatMap(each -> each)
          .toList();

  private PriceSpares() {}

  /**
   * Those that fit where this type is asked for.
   *
   * @param owner the class that declares the member: names of its constants are texts, too
   */
  static List<Shape> of(Class<?> type, Class<?> owner) {
    if (type.isPrimitive()) {
      return numbers(type).stream().map(each -> new Shape("" + each, type, () -> each)).toList();
    }
    Stream<Shape> constants = Stream.empty();
    if (owner.isEnum() && type == String.class) {
      Object first = owner.getEnumConstants()[0];
      constants = Stream.of(Shape.of("name of a constant", () -> ((Enum<?>) first).name()));
    }
    return Stream.concat(
            constants, SPARES.stream().filter(each -> type.isAssignableFrom(each.type())))
        .toList();
  }

  private static List<Object> numbers(Class<?> type) {
    if (type == int.class) {
      return List.of(2, 10);
    }
    return type == long.class ? List.of(2L, 10L) : List.of();
  }

  private static Stream<Shape> texts() {
    return Stream.of(
            "10",
            "w",
            "c",
            "UTF-8",
            "UTC",
            "+01:00",
            "EUR",
            "en",
            "GREEK",
            "ISO",
            "DOUBLE",
            "1a",
            "2026-03-29",
            "2026-03-29T02:30",
            "2026-03-29T02:30:00Z",
            "02:30",
            "PT1H",
            "P1D",
            "2026",
            "2026-03",
            "--03-29",
            "precision=7 roundingMode=HALF_UP",
            "Random",
            "gregory",
            "LATIN SMALL LETTER A",
            "Xoshiro256PlusPlus",
            "0-1-2-3-4",
            "1 Jan 2026 10:00:00")
        .map(each -> Shape.of("\"" + each + "\"", () -> each));
  }

  private static Stream<Shape> times() {
    return Stream.of(
        Shape.of("hours", () -> ChronoUnit.HOURS),
        Shape.of("years", () -> ChronoUnit.YEARS),
        Shape.of("hour of the day", () -> ChronoField.HOUR_OF_DAY),
        Shape.of("year", () -> ChronoField.YEAR),
        Shape.of("era", () -> ChronoField.ERA),
        Shape.of("offset", () -> ChronoField.OFFSET_SECONDS),
        Shape.of("day of the week", () -> ChronoField.DAY_OF_WEEK),
        Shape.of("one hour", () -> Duration.ofHours(1)),
        Shape.of("noon", () -> LocalTime.NOON),
        Shape.of("this year", () -> Year.of(2026)),
        Shape.of("a day", () -> LocalDate.of(2026, 3, 29)),
        Shape.of("Greenwich", () -> ZoneOffset.UTC));
  }

  private static Stream<Shape> functions() {
    return Stream.of(
        new Shape("to a stream", Function.class, () -> to(i -> Stream.of(1))),
        new Shape("to a stream of ints", Function.class, () -> to(i -> IntStream.of(1))),
        new Shape("to no text", Function.class, () -> to(i -> "")),
        new Shape("new array", IntFunction.class, () -> (IntFunction<Object[]>) Object[]::new),
        new Shape("stream of one", IntFunction.class, () -> (IntFunction<Object>) IntStream::of),
        new Shape(
            "stream of one long",
            LongFunction.class,
            () -> (LongFunction<Object>) java.util.stream.LongStream::of),
        new Shape(
            "new exception", Supplier.class, () -> (Supplier<Object>) IllegalStateException::new),
        new Shape("new ways", Supplier.class, () -> (Supplier<Object>) List.of(1, 2)::spliterator),
        new Shape(
            "new ways of ints",
            Supplier.class,
            () -> (Supplier<Object>) IntStream.of(1, 2)::spliterator));
  }

  private static Function<Object, Object> to(Function<Object, Object> function) {
    return function;
  }

  private static Stream<Shape> collections() {
    return Stream.of(
        Shape.of("list of a name", () -> new ArrayList<>(List.of("w"))),
        Shape.of("empty list", ArrayList::new),
        Shape.of("empty map", java.util.HashMap::new),
        Shape.of("map of one array", () -> Map.of("w", Nd4j.rand(DataType.DOUBLE, 30, 30))),
        Shape.of("set of a name", () -> Set.of("w")),
        Shape.of("name in an array", () -> new String[] {"w"}),
        Shape.of("no names", () -> new String[0]),
        Shape.of("one", () -> 1),
        Shape.of("two", () -> 2L));
  }

  /** Beside the pool's large array, and beside each other. */
  private static Stream<Shape> arrays() {
    return Stream.of(
        Shape.of("matrix", () -> Nd4j.rand(DataType.DOUBLE, ROWS, COLUMNS)),
        Shape.of("one row", () -> Nd4j.rand(DataType.DOUBLE, 1, COLUMNS)),
        Shape.of("vector", () -> Nd4j.rand(DataType.DOUBLE, COLUMNS)),
        Shape.of("one column", () -> Nd4j.rand(DataType.DOUBLE, ROWS, 1)),
        Shape.of("single number", () -> Nd4j.scalar(0.5)),
        Shape.of("yes and no", () -> Nd4j.rand(ROWS, COLUMNS).gt(0.5)),
        Shape.of("whole numbers", () -> Nd4j.ones(DataType.INT32, ROWS, COLUMNS)),
        Shape.of("labels", () -> Nd4j.ones(DataType.INT32, ROWS)),
        Shape.of("second axis", () -> new int[] {1}),
        Shape.of("first axis", () -> new int[] {0}),
        Shape.of("both axes", () -> new int[] {1, 0}),
        Shape.of("first axis as long", () -> new long[] {0}),
        Shape.of("both axes as longs", () -> new long[] {1, 0}),
        Shape.of("its shape", () -> new long[] {ROWS, COLUMNS}),
        Shape.of("its shape in ints", () -> new int[] {ROWS, COLUMNS}),
        Shape.of("few bytes", () -> "abcd".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
        Shape.of("few floats", () -> new float[4]),
        Shape.of("few ints", () -> new int[] {1, 2, 3, 4}),
        Shape.of("few longs", () -> new long[] {1, 2, 3, 4}),
        Shape.of("few shorts", () -> new short[20_000]));
  }
}
