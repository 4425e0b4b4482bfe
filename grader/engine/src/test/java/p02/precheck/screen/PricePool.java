package p02.precheck.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import p02.meter.collection.Functions;
import p02.meter.collection.MeteredStreams;
import p02.meter.collection.OrderedMap;
import p02.meter.collection.OrderedQueue;
import p02.meter.collection.OrderedSet;
import p02.meter.text.Patterns;

/**
 * The worst shapes that we know of what can grow: linked, sparse, colliding, nested, long, huge.
 */
final class PricePool {
  private static final int MANY = 20_000;
  private static final int SOME = 1_000;
  private static final int FEWER = 300;
  private static final int DEEP = 60;
  private static final int LONG = 250_000;

  // Shapes are made anew for each call, so that making them must not take long.
  private static final int TREE = 4_000;
  private static final int SPARSE = 1 << 17;
  private static final List<Integer> INTS = IntStream.range(0, MANY).boxed().toList();
  private static final List<String> COLLIDING = colliding(SOME);

  /** A shape, made anew at each asking. */
  record Shape(String name, Class<?> type, Supplier<?> make) {
    static Shape of(String name, Supplier<?> make) {
      Object one = make.get();
      boolean isFixed = one instanceof String || one instanceof Number || one instanceof Locale;
      return new Shape(name, one.getClass(), isFixed ? () -> one : make);
    }
  }

  private final List<Shape> shapes =
      Stream.of(
              collections(),
              tables(),
              texts(),
              numbers(),
              others(),
              arrays(),
              PriceOddShapes.all(),
              PriceLibraryShapes.all(),
              PriceDataShapes.all(),
              new PriceGraphs().all())
          .flatMap(each -> each)
          .toList();

  /** Those that fit where this type is asked for, the worst of each kind. */
  List<Shape> of(Class<?> type) {
    if (type == Object.class) {
      return shapes.stream()
          .filter(
              each ->
                  each.name()
                      .matches("list of one twice.*|long text|small text|number|huge big.*|set"))
          .toList();
    }
    return shapes.stream().filter(each -> type.isAssignableFrom(each.type())).toList();
  }

  private static List<Integer> ints(int size) {
    return new ArrayList<>(INTS.subList(0, size));
  }

  private static Stream<Shape> collections() {
    return Stream.of(
        Shape.of("list", PricePool::list),
        Shape.of("linked list", () -> new LinkedList<>(ints(MANY))),
        Shape.of("part of a linked list", () -> new LinkedList<>(ints(MANY)).subList(1, MANY - 1)),
        Shape.of("chain of parts", PricePool::parts),
        Shape.of("list of one twice, sixty deep", () -> nested(l -> new ArrayList<>(l))),
        Shape.of("list of texts", () -> new ArrayList<>(COLLIDING)),
        Shape.of("fixed list", () -> List.copyOf(ints(MANY))),
        Shape.of("unmodifiable linked list", PricePool::unmodifiable),
        Shape.of("queue", () -> new OrderedQueue<>(ints(MANY))),
        Shape.of("deque", () -> roomy(new ArrayDeque<>(2 * MANY))),
        Shape.of("small list", () -> new ArrayList<>(List.of(1, 2))));
  }

  /** With room for more: growing was paid for long ago. */
  private static List<Integer> list() {
    return roomy(new ArrayList<>(2 * MANY));
  }

  private static <C extends Collection<Integer>> C roomy(C items) {
    items.addAll(ints(MANY));
    return items;
  }

  private static List<Integer> unmodifiable() {
    return Collections.unmodifiableList(new LinkedList<>(ints(MANY)));
  }

  private static List<Integer> parts() {
    List<Integer> part = new ArrayList<>(ints(SOME));
    for (int i = 0; i < 2 * SOME; i++) {
      part = part.subList(0, part.size());
    }
    return part;
  }

  private static Object nested(Function<List<Object>, List<Object>> copy) {
    List<Object> list = new ArrayList<>(List.of(1));
    for (int i = 0; i < DEEP; i++) {
      list = copy.apply(List.of(list, list));
    }
    return list;
  }

  private static Stream<Shape> tables() {
    return Stream.of(
        Shape.of("tree of long numbers", PricePool::longNumbers),
        Shape.of("queue of long numbers", () -> new OrderedQueue<>(longNumbers())),
        Shape.of("map", () -> map(MANY)),
        Shape.of("sparse map", () -> sparse(new HashMap<>(SPARSE))),
        Shape.of("sparse linked map", () -> sparse(new LinkedHashMap<>(SPARSE))),
        Shape.of("sparse concurrent map", () -> sparse(new ConcurrentHashMap<>(SPARSE))),
        Shape.of("map of colliding texts", PricePool::collidingMap),
        Shape.of("map of colliding lists", PricePool::collidingLists),
        Shape.of("tree map", () -> new OrderedMap<>(map(TREE))),
        Shape.of("part of a tree map", () -> new OrderedMap<>(map(TREE)).subMap(1, TREE - 1)),
        Shape.of("keys of a sparse map", () -> sparse(new HashMap<>(SPARSE)).keySet()),
        Shape.of("entries of a sparse map", () -> sparse(new HashMap<>(SPARSE)).entrySet()),
        Shape.of("sparse set", PricePool::sparseSet),
        Shape.of("set", () -> new HashSet<>(ints(MANY))),
        Shape.of("set of colliding dates", () -> new HashSet<>(dates(SOME))),
        Shape.of("tree set", () -> new OrderedSet<>(ints(TREE))),
        Shape.of("part of a tree set", () -> new OrderedSet<>(ints(TREE)).headSet(TREE / 2)),
        Shape.of("fixed set", () -> java.util.Set.copyOf(ints(SOME))),
        Shape.of("bits", PricePool::bits),
        Shape.of("date", () -> dates(1).get(0)));
  }

  /** Each comparison brings one to the other's scale. */
  private static OrderedSet<BigDecimal> longNumbers() {
    return ints(100).stream()
        .map(i -> new BigDecimal(i + 1).setScale(i % 2 * SOME))
        .collect(Collectors.toCollection(OrderedSet::new));
  }

  private static BitSet bits() {
    BitSet bits = new BitSet();
    bits.set(SOME * MANY);
    return bits;
  }

  private static Map<Integer, Integer> map(int size) {
    Map<Integer, Integer> map = new HashMap<>(2 * size);
    INTS.subList(0, size).forEach(i -> map.put(i, i));
    return map;
  }

  private static Map<Integer, Integer> sparse(Map<Integer, Integer> map) {
    map.put(SPARSE / 2, 1);
    return map;
  }

  private static java.util.Set<Integer> sparseSet() {
    java.util.Set<Integer> set = new HashSet<>(SPARSE);
    set.add(SPARSE / 2);
    return set;
  }

  /** Different texts of one hash code: "Aa" and "BB" have the same. */
  static List<String> colliding(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.range(0, 16)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining()))
        .toList();
  }

  /** Different dates of one hash code, whose trees have no order. */
  static List<LocalDate> dates(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> LocalDate.of(2000 + i, 1, 1))
        .collect(Collectors.toList());
  }

  private static Map<String, Integer> collidingMap() {
    return COLLIDING.stream().collect(Collectors.toMap(i -> i, i -> 1));
  }

  private static Map<List<String>, Integer> collidingLists() {
    return COLLIDING.stream().limit(FEWER).collect(Collectors.toMap(List::of, i -> 1));
  }

  private static Stream<Shape> texts() {
    return Stream.of(
        Shape.of("long text", () -> "a".repeat(LONG)),
        Shape.of("blanks", () -> " ".repeat(LONG)),
        Shape.of("zeros", () -> "0".repeat(LONG)),
        Shape.of("text that nearly repeats", () -> "a".repeat(SOME * 10) + "b"),
        Shape.of("wide letters", () -> "\uD83D\uDE00\u0130".repeat(SOME * 50)),
        Shape.of("colliding text", () -> COLLIDING.get(SOME - 1)),
        Shape.of("format of one argument often", () -> "%1$s".repeat(SOME)),
        Shape.of("wide format", () -> "%20000d%.20000f"),
        Shape.of("small text", () -> "ab"),
        Shape.of("no text", () -> ""),
        Shape.of("long builder", () -> new StringBuilder(2 * LONG).append(wide())),
        Shape.of("long buffer", () -> new StringBuffer(2 * LONG).append(wide())),
        Shape.of("joiner", () -> new StringJoiner(",").add("a".repeat(LONG))),
        Shape.of("writer", () -> new StringWriter(2 * LONG).append(wide())),
        Shape.of("reader", PricePool::reader),
        Shape.of("pattern", () -> Pattern.compile("(a|b)*c")),
        Shape.of("match", PricePool::match),
        Shape.of("locale", () -> Locale.ROOT));
  }

  /**
   * With a wide letter: the first one widens all of a buffer, once, as its own letters paid for.
   */
  private static String wide() {
    return "a".repeat(LONG) + "\u0101";
  }

  private static Matcher match() {
    Matcher match = Patterns.matcher(Patterns.compile("(a+)(a|b)?"), "a".repeat(SOME * 10));
    match.find();
    return match;
  }

  /** After its first character, since whoever made it paid for filling its buffer. */
  private static BufferedReader reader() {
    BufferedReader reader = new BufferedReader(new StringReader("a".repeat(LONG)));
    try {
      reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader;
  }

  private static Stream<Shape> numbers() {
    return Stream.of(
        Shape.of("number", () -> 7),
        Shape.of("double number", () -> 1e300),
        Shape.of("long number", () -> Long.MAX_VALUE),
        Shape.of(
            "huge big integer", () -> BigInteger.ONE.shiftLeft(2 * MANY).subtract(BigInteger.ONE)),
        Shape.of(
            "middling big integer",
            () -> BigInteger.ONE.shiftLeft(2 * SOME).subtract(BigInteger.ONE)),
        Shape.of("huge big decimal", () -> new BigDecimal("1e" + 2 * MANY)),
        Shape.of("tiny big decimal", () -> new BigDecimal("1e-" + 2 * MANY)),
        Shape.of("long big decimal", () -> new BigDecimal("7".repeat(2 * SOME))),
        Shape.of("big integer", () -> BigInteger.TEN),
        Shape.of("big decimal", () -> new BigDecimal("1.5")),
        Shape.of("fine context", () -> new MathContext(2 * SOME)),
        Shape.of("random", () -> new Random(1)));
  }

  private static Stream<Shape> others() {
    return Stream.of(
        Shape.of("comparator of many", PricePool::comparators),
        Shape.of("function of many", PricePool::functions),
        Shape.of("decimal format", () -> new DecimalFormat("#,##0.00")),
        Shape.of("date format", () -> new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT)),
        Shape.of("optional", () -> Optional.of(nested(l -> l))),
        Shape.of("collector", () -> Collectors.toSet()),
        Shape.of("entry", () -> Map.entry("a".repeat(SOME), 1)),
        Shape.of("iterator", () -> ints(MANY).iterator()),
        Shape.of("linked iterator", () -> new LinkedList<>(ints(MANY)).listIterator()),
        Shape.of("spliterator", () -> ints(MANY).spliterator()),
        Shape.of("stream", () -> MeteredStreams.metered(ints(MANY).stream())),
        Shape.of("stream of ints", () -> MeteredStreams.metered(IntStream.range(0, MANY))),
        Shape.of("stream of longs", () -> MeteredStreams.metered(LongStream.range(0, MANY))),
        Shape.of("stream of doubles", PricePool::doubleStream),
        Shape.of("runnable", () -> (Runnable) () -> {}),
        Shape.of("class", () -> String.class),
        Shape.of("exception", () -> new IllegalStateException("a".repeat(SOME))));
  }

  private static DoubleStream doubleStream() {
    return MeteredStreams.metered(IntStream.range(0, MANY).asDoubleStream());
  }

  private static Comparator<Object> comparators() {
    Comparator<Object> all = (one, other) -> 0;
    for (int i = 0; i < SOME; i++) {
      all = Functions.metered(all.thenComparing(Comparator.comparing(each -> 0)));
    }
    return all;
  }

  private static Function<Object, Object> functions() {
    Function<Object, Object> all = Function.identity();
    for (int i = 0; i < SOME; i++) {
      all = Functions.metered(all.andThen(each -> each));
    }
    return all;
  }

  private static Stream<Shape> arrays() {
    IntFunction<double[]> doubles = size -> IntStream.range(0, size).asDoubleStream().toArray();
    return Stream.of(
        Shape.of("doubles", () -> doubles.apply(MANY)),
        Shape.of("few doubles", () -> doubles.apply(6)),
        Shape.of("ints", () -> IntStream.range(0, MANY).toArray()),
        Shape.of("shape of ints", () -> new int[] {2, 3}),
        Shape.of("longs", () -> IntStream.range(0, MANY).asLongStream().toArray()),
        Shape.of("shape", () -> new long[] {2, 3}),
        Shape.of("large shape", () -> new long[] {300, 300}),
        Shape.of("chars", () -> "a".repeat(LONG).toCharArray()),
        Shape.of("bytes", () -> new byte[LONG]),
        Shape.of("floats", () -> new float[MANY]),
        Shape.of("booleans", () -> new boolean[MANY]),
        Shape.of("rows", () -> new double[SOME][10]),
        Shape.of("objects", () -> ints(MANY).toArray()),
        Shape.of("numbers", () -> ints(MANY).toArray(Integer[]::new)),
        Shape.of("texts", () -> COLLIDING.toArray(String[]::new)),
        Shape.of("nested array", PricePool::nestedArray),
        Shape.of("large array", () -> Nd4j.rand(DataType.DOUBLE, 200, 300)),
        Shape.of("square array", () -> Nd4j.eye(100).castTo(DataType.DOUBLE)),
        Shape.of("random square", () -> Nd4j.rand(DataType.DOUBLE, 100, 100)),
        Shape.of("flat array", () -> Nd4j.rand(DataType.DOUBLE, 5_000)),
        Shape.of("column", () -> Nd4j.rand(DataType.DOUBLE, 2_000, 1)),
        Shape.of("row", () -> Nd4j.rand(DataType.DOUBLE, 1, 2_000)),
        Shape.of("small array", () -> Nd4j.create(new double[][] {{1, 2}, {3, 4}})),
        Shape.of("data set", () -> new DataSet(Nd4j.rand(200, 30), Nd4j.rand(200, 3))),
        Shape.of("array of arrays", () -> new INDArray[] {Nd4j.rand(200, 300), Nd4j.eye(3)}));
  }

  private static Object[] nestedArray() {
    Object[] array = {1};
    for (int i = 0; i < DEEP; i++) {
      array = new Object[] {array, array};
    }
    return array;
  }

  /** Numbers that stand where a primitive is asked for. */
  static List<Object> primitives(Class<?> type) {
    if (type == int.class) {
      return List.of(0, 1, MANY / 2, 50_000_000);
    } else if (type == long.class) {
      return List.of(0L, 1L, 50_000_000L);
    } else if (type == double.class) {
      return List.of(0.5, 1e300, 1e-300);
    } else if (type == float.class) {
      return List.of(0.5f, 100f);
    } else if (type == boolean.class) {
      return List.of(true, false);
    } else if (type == char.class) {
      return Arrays.asList('a', 'c');
    } else if (type == byte.class) {
      return List.of((byte) 1);
    }
    return List.of((short) 1);
  }
}
