package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.EventObject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.common.primitives.Atomic;
import org.nd4j.common.primitives.Counter;
import org.nd4j.common.primitives.CounterMap;
import org.nd4j.common.primitives.ImmutablePair;
import org.nd4j.common.primitives.ImmutableQuad;
import org.nd4j.common.primitives.ImmutableTriple;
import org.nd4j.common.primitives.Pair;
import org.nd4j.common.primitives.Quad;
import org.nd4j.common.primitives.SynchronizedObject;
import org.nd4j.common.primitives.Triple;
import org.nd4j.evaluation.classification.ConfusionMatrix;
import org.objectweb.asm.Type;
import p02.meter.price.ValueSizes;
import p02.precheck.allow.Allowlist;

/**
 * Of every allowed type that others may put something into, the meter sees what it holds, or it is
 * said here why it need not.
 */
@DisplayName("What a library's object holds for others")
class HeldValuesTest {
  private static final int MANY = 500;

  private static final List<Integer> LARGE = Collections.nCopies(MANY, 1);

  private static final Allowlist ALLOWLIST = Allowlist.standard();

  private static final Resolver RESOLVER = Lab.resolver();

  /** How each is made around a value. */
  private static final Map<Class<?>, Function<List<Integer>, Object>> SEEN =
      Map.ofEntries(
          Map.entry(AbstractMap.SimpleEntry.class, o -> new AbstractMap.SimpleEntry<>(o, 1)),
          Map.entry(
              AbstractMap.SimpleImmutableEntry.class,
              o -> new AbstractMap.SimpleImmutableEntry<>(1, o)),
          Map.entry(AtomicReference.class, AtomicReference::new),
          Map.entry(EventObject.class, EventObject::new),
          Map.entry(Optional.class, Optional::of),
          Map.entry(Atomic.class, o -> new Atomic<>((Serializable) o)),
          Map.entry(Counter.class, o -> counter()),
          Map.entry(CounterMap.class, o -> counters()),
          Map.entry(ImmutablePair.class, o -> ImmutablePair.of(o, 1)),
          Map.entry(ImmutableTriple.class, o -> ImmutableTriple.of(1, o, 1)),
          Map.entry(ImmutableQuad.class, o -> ImmutableQuad.of(1, 1, o, 1)),
          Map.entry(org.nd4j.common.primitives.Optional.class, HeldValuesTest::optional),
          Map.entry(Pair.class, o -> Pair.of(1, o)),
          Map.entry(Triple.class, o -> Triple.of(1, 1, o)),
          Map.entry(Quad.class, o -> Quad.of(o, 1, 1, 1)),
          Map.entry(SynchronizedObject.class, SynchronizedObject::new),
          Map.entry(ConfusionMatrix.class, ConfusionMatrix::new));

  /**
   * What they hold is in neither their text nor their hash code, or is the library's own: locks,
   * listeners, tables. A formatter's pattern has paid for all its uses.
   */
  private static final Set<String> PLAIN =
      Set.of(
          "java.io.BufferedReader",
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.io.Reader",
          "java.io.StringReader",
          "java.io.StringWriter",
          "java.io.Writer",
          "java.lang.Class",
          "java.lang.Thread",
          "java.time.format.DateTimeFormatter",
          "java.util.EventListenerProxy",
          "java.util.Observable",
          "java.util.Scanner",
          "java.util.regex.Pattern");

  private static Object optional(List<Integer> value) {
    return org.nd4j.common.primitives.Optional.of(value);
  }

  private static Counter<Integer> counter() {
    Counter<Integer> counter = new Counter<>();
    for (int i = 0; i < MANY; i++) {
      counter.incrementCount(i, 1);
    }
    return counter;
  }

  private static CounterMap<Integer, Integer> counters() {
    CounterMap<Integer, Integer> counters = new CounterMap<>();
    for (int i = 0; i < MANY; i++) {
      counters.incrementCount(i, i, 1);
    }
    return counters;
  }

  @Test
  void shouldBeSeenOrSayNothing() {
    Map<String, Set<String>> holding = new TreeMap<>();
    classes()
        .filter(HeldValuesTest::isAllowed)
        .forEach(
            type -> {
              Set<String> fields = fields(type);
              if (!fields.isEmpty()) {
                holding.put(type.getName(), fields);
              }
            });
    for (Class<?> seen : SEEN.keySet()) {
      assertThat(holding.remove(seen.getName())).as("%s", seen).isNotEmpty();
    }
    // The meter looks into every such field of ND4J's, whatever its class is called.
    holding.keySet().removeIf(name -> name.startsWith("org.nd4j."));
    assertThat(PLAIN).as("%s", holding).containsAll(holding.keySet());
  }

  @Test
  void shouldCountAsMuchAsItHolds() {
    SEEN.forEach(
        (type, making) ->
            assertThat(ValueSizes.deep(making.apply(LARGE)))
                .as("%s", type)
                .isGreaterThanOrEqualTo(MANY));
  }

  @Test
  void shouldCountAsMuchAsItPrints() {
    String text = "x".repeat(MANY);
    for (Object each :
        List.of(
            new AtomicIntegerArray(MANY),
            new AtomicLongArray(MANY),
            Pattern.compile(text),
            Pattern.compile("x*").matcher(text),
            HexFormat.ofDelimiter(text))) {
      assertThat(ValueSizes.printed(each)).as("%s", each.getClass()).isGreaterThan(MANY);
    }
  }

  private static Stream<Class<?>> classes() {
    return Stream.of(
            JdkClasses.in(DecidedTest.PACKAGES),
            JdkClasses.in("java.io", "java.nio", "java.text", "java.time", "java.time.format"),
            JdkClasses.in("java.util.concurrent", "java.util.concurrent.atomic"),
            NumericClasses.in(NumericDecidedTest.PACKAGES))
        .flatMap(List::stream)
        .filter(type -> !type.isInterface() && !type.isEnum())
        // Walked over item by item, and known by their messages.
        .filter(type -> !Collection.class.isAssignableFrom(type))
        .filter(type -> !Map.class.isAssignableFrom(type))
        .filter(type -> !Throwable.class.isAssignableFrom(type));
  }

  /** Whether an object of it can be made, or does anything. */
  private static boolean isAllowed(Class<?> type) {
    String owner = Type.getInternalName(type);
    if (ALLOWLIST.type(owner).isEmpty()) {
      return false;
    }
    return Stream.concat(
            Stream.of(type.getDeclaredConstructors())
                .filter(HeldValuesTest::isPublic)
                .map(each -> RESOLVER.method(owner, "<init>", Type.getConstructorDescriptor(each))),
            Stream.of(type.getDeclaredMethods())
                .filter(each -> isPublic(each) && !Modifier.isStatic(each.getModifiers()))
                .map(
                    each -> RESOLVER.method(owner, each.getName(), Type.getMethodDescriptor(each))))
        .anyMatch(Resolution.Allowed.class::isInstance);
  }

  private static boolean isPublic(Member member) {
    return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
  }

  private static Set<String> fields(Class<?> start) {
    Set<String> found = new TreeSet<>();
    for (Class<?> type = start; type != null; type = type.getSuperclass()) {
      Stream.of(type.getDeclaredFields())
          .filter(each -> !Modifier.isStatic(each.getModifiers()) && isOthers(each))
          .forEach(each -> found.add(each.getName()));
    }
    return found;
  }

  private static boolean isOthers(Field field) {
    Class<?> type = field.getType();
    return type == Object.class
        || type == Object[].class
        || field.getGenericType() instanceof TypeVariable
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }
}
