package p02.precheck.screen;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.text.NumberFormat;
import java.text.StringCharacterIterator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.Stack;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.meter.chance.Numbered;
import p02.meter.collection.IdentityMap;
import p02.meter.text.Tokens;
import p02.precheck.screen.PricePool.Shape;

/**
 * What no constructor or short method gives: enums, calendars, rules, and iterators on their way.
 */
final class PriceOddShapes {
  private static final int SPARSE = 1 << 17;
  private static final int MANY = 20_000;

  /** To put so many into a table takes their square. */
  private static final int WITHOUT_NUMBER = 500;

  private static final String LEAPING = "Xoshiro256PlusPlus";
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final ZoneRules RULES = ZONE.getRules();

  private record TwoNumbers(int one, int other) {}

  private PriceOddShapes() {}

  static Stream<Shape> all() {
    return Stream.of(times(), calendars(), enums(), walks(), flows(), generators(), others())
        .flatMap(each -> each);
  }

  private static Stream<Shape> times() {
    TemporalQuery<ZoneId> zone = TemporalQueries.zone();
    return Stream.of(
        Shape.of("day of the month", () -> ChronoField.DAY_OF_MONTH),
        Shape.of("quarter", () -> IsoFields.QUARTER_OF_YEAR),
        Shape.of("days", () -> ChronoUnit.DAYS),
        Shape.of("period", () -> Period.of(1, 2, 3)),
        Shape.of("local time of a day", () -> LocalDateTime.of(2026, 3, 29, 2, 30)),
        Shape.of("zoned time", () -> ZonedDateTime.of(2026, 3, 29, 2, 30, 0, 0, ZONE)),
        Shape.of("query", () -> zone),
        Shape.of("change of the clock", () -> RULES.getTransitions().get(0)),
        Shape.of("rule of the clock", () -> RULES.getTransitionRules().get(0)));
  }

  private static Stream<Shape> calendars() {
    return Stream.of(
        Shape.of("ISO", () -> IsoChronology.INSTANCE),
        Shape.of("Hijrah", () -> HijrahChronology.INSTANCE),
        Shape.of("Japanese", () -> JapaneseChronology.INSTANCE),
        Shape.of("Minguo", () -> MinguoChronology.INSTANCE),
        Shape.of("Thai Buddhist", () -> ThaiBuddhistChronology.INSTANCE),
        Shape.of("Hijrah date", () -> HijrahDate.of(1440, 1, 1)),
        Shape.of("Japanese date", () -> JapaneseDate.from(LocalDate.of(2026, 1, 1))),
        Shape.of("era", () -> JapaneseEra.HEISEI));
  }

  private static Stream<Shape> enums() {
    return Stream.of(
        Shape.of("enum map", () -> new EnumMap<>(Map.of(DayOfWeek.FRIDAY, "a".repeat(1_000)))),
        Shape.of("enum set", () -> EnumSet.allOf(DayOfWeek.class)),
        Shape.of("class of an enum", () -> DayOfWeek.class));
  }

  private static Stream<Shape> walks() {
    return Stream.of(
        Shape.of("tokens", () -> new Tokens("a ".repeat(50_000))),
        Shape.of("stack", PriceOddShapes::stack),
        Shape.of("map by identity", PriceOddShapes::byIdentity),
        Shape.of("enumeration", () -> Collections.enumeration(many())),
        Shape.of("hash table", PriceOddShapes::hashtable),
        Shape.of("properties of a large table", PriceOddShapes::properties),
        Shape.of("iterator on its way", () -> begun(many().iterator())),
        Shape.of("list iterator on its way", () -> begunList(many())),
        Shape.of("letters", PriceOddShapes::letters));
  }

  /** Its text has told its hash code before, and remembers it. */
  private static StringCharacterIterator letters() {
    StringCharacterIterator letters = new StringCharacterIterator("a".repeat(10_000));
    letters.hashCode();
    return letters;
  }

  private static List<Integer> many() {
    return new ArrayList<>(Collections.nCopies(MANY, 1));
  }

  private static Hashtable<Integer, Integer> hashtable() {
    Hashtable<Integer, Integer> sparse = new Hashtable<>(SPARSE);
    sparse.put(SPARSE / 2, 1);
    return sparse;
  }

  /** Most keys have numbers, as students' objects do, and some have none and collide. */
  private static IdentityMap<Object, Object> byIdentity() {
    IdentityMap<Object, Object> map = new IdentityMap<>();
    IntStream.rangeClosed(1, MANY).forEach(number -> map.put((Numbered) () -> number, 1));
    IntStream.range(0, WITHOUT_NUMBER).forEach(each -> map.put(new Object(), 1));
    return map;
  }

  private static Stack<Integer> stack() {
    Stack<Integer> stack = new Stack<>();
    // Growing was paid for long ago.
    stack.ensureCapacity(2 * many().size());
    stack.addAll(many());
    return stack;
  }

  private static Properties properties() {
    Properties sparse = new Properties(SPARSE);
    sparse.setProperty("a", "b");
    return sparse;
  }

  private static Iterator<Integer> begun(Iterator<Integer> walk) {
    walk.next();
    return walk;
  }

  private static ListIterator<Integer> begunList(List<Integer> list) {
    ListIterator<Integer> walk = list.listIterator(2);
    walk.next();
    return walk;
  }

  private static Stream<Shape> flows() {
    return Stream.of(
        Shape.of("ways of ints", () -> IntStream.range(0, MANY).spliterator()),
        Shape.of("ways of longs", () -> LongStream.range(0, MANY).spliterator()),
        Shape.of("ways of doubles", () -> DoubleStream.of(1, 2).spliterator()),
        Shape.of("walk over ints", () -> IntStream.range(0, MANY).iterator()),
        Shape.of("walk over longs", () -> LongStream.range(0, MANY).iterator()),
        Shape.of("walk over doubles", () -> DoubleStream.of(1, 2).iterator()),
        Shape.of("builder of a stream", Stream::builder),
        Shape.of("builder of ints", IntStream::builder),
        Shape.of("builder of longs", LongStream::builder),
        Shape.of("builder of doubles", DoubleStream::builder));
  }

  private static Stream<Shape> generators() {
    return Stream.of(
        Shape.of("generator that splits", () -> new SplittableRandom(1)),
        Shape.of("generator that leaps", () -> RandomGeneratorFactory.of(LEAPING).create(1)));
  }

  private static DoubleBuffer marked() {
    DoubleBuffer buffer = DoubleBuffer.allocate(MANY);
    buffer.mark();
    return buffer;
  }

  private static Stream<Shape> others() {
    return Stream.of(
        Shape.of("marked buffer", PriceOddShapes::marked),
        Shape.of("marked floats", () -> FloatBuffer.allocate(MANY).mark()),
        Shape.of("marked ints", () -> IntBuffer.allocate(MANY).mark()),
        Shape.of("marked longs", () -> LongBuffer.allocate(MANY).mark()),
        Shape.of("identifier by time", () -> new UUID(1L << 12, 1L << 63)),
        Shape.of("optional int", () -> OptionalInt.of(1)),
        Shape.of("optional long", () -> OptionalLong.of(1)),
        Shape.of("optional double", () -> OptionalDouble.of(1)),
        Shape.of("scanner", () -> new Scanner("7 ".repeat(100))),
        Shape.of("record", () -> new TwoNumbers(1, 2)),
        Shape.of("currency", () -> Currency.getInstance("EUR")),
        Shape.of("field of a number", () -> NumberFormat.Field.INTEGER),
        Shape.of("encoder", Base64::getEncoder),
        Shape.of("decoder", Base64::getDecoder),
        Shape.of("range of languages", () -> new Locale.LanguageRange("de-DE")),
        Shape.of("block of letters", () -> Character.UnicodeBlock.GREEK));
  }
}
