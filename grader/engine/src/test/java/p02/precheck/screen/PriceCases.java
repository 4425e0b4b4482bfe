package p02.precheck.screen;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;

/** With what a member is called: each combination of shapes, or some where there are too many. */
final class PriceCases {
  private static final int MOST = 24;
  private static final int DEPTH = 2;

  /** So many of an enum stand for the rest. */
  private static final int CONSTANTS = 4;

  /** Draws of what stands beside each plain operand. */
  private static final int ROUNDS = 3;

  private static final Allowlist ALLOWLIST = Allowlist.standard();

  private final PricePool pool = new PricePool();

  /**
   * One call.
   *
   * @param shapes of the receiver and the arguments, in order
   */
  record Case(List<PricePool.Shape> shapes) {
    Object[] make() {
      return shapes.stream().map(each -> each.make().get()).toArray();
    }

    String names() {
      return String.join(", ", shapes.stream().map(PricePool.Shape::name).toList());
    }
  }

  /** The cases of a member; empty if nothing is there for one of its operands. */
  List<Case> of(PricedMember member) {
    List<List<PricePool.Shape>> choices = new ArrayList<>();
    long combinations = 1;
    for (Class<?> each : member.operands()) {
      List<PricePool.Shape> fitting = shapes(each);
      choices.add(fitting);
      combinations = Math.min(1L << 40, combinations * fitting.size());
    }
    if (combinations == 0) {
      return List.of();
    }
    return combinations <= MOST
        ? all(choices)
        : Stream.concat(
                some(choices, member.toString().hashCode()).stream(),
                alike(member.operands(), choices))
            .toList();
  }

  /**
   * Arrays of one shape in all places, as operations of several need them: two that are drawn
   * seldom go together.
   */
  private static Stream<Case> alike(List<Class<?>> operands, List<List<PricePool.Shape>> choices) {
    int first = operands.indexOf(INDArray.class);
    if (first < 0 || first == operands.lastIndexOf(INDArray.class)) {
      return Stream.empty();
    }
    Random chance = new Random(operands.size());
    return choices.get(first).stream()
        .map(
            shape ->
                new Case(
                    IntStream.range(0, operands.size())
                        .mapToObj(
                            i ->
                                operands.get(i) == INDArray.class && i >= first
                                    ? shape
                                    : choices.get(i).get(chance.nextInt(choices.get(i).size())))
                        .toList()));
  }

  /** The first operand for which there is nothing. */
  Optional<Class<?>> missing(PricedMember member) {
    return member.operands().stream().filter(each -> shapes(each).isEmpty()).findFirst();
  }

  private static List<Case> all(List<List<PricePool.Shape>> choices) {
    List<List<PricePool.Shape>> cases = List.of(List.of());
    for (List<PricePool.Shape> choice : choices) {
      cases =
          cases.stream()
              .flatMap(before -> choice.stream().map(each -> with(before, each)))
              .toList();
    }
    return cases.stream().map(Case::new).toList();
  }

  private static List<PricePool.Shape> with(List<PricePool.Shape> before, PricePool.Shape last) {
    return Stream.concat(before.stream(), Stream.of(last)).toList();
  }

  /** Each shape at least once, beside whatever chance gives the others. */
  private static List<Case> some(List<List<PricePool.Shape>> choices, int seed) {
    return beside(choices, choices, new Random(seed));
  }

  /** Each of the fixed shapes in its place, beside others that are drawn. */
  private static List<Case> beside(
      List<List<PricePool.Shape>> all, List<List<PricePool.Shape>> choices, Random chance) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      for (PricePool.Shape fixed : all.get(i)) {
        List<PricePool.Shape> one = new ArrayList<>();
        for (int j = 0; j < choices.size(); j++) {
          List<PricePool.Shape> choice = choices.get(j);
          one.add(i == j ? fixed : choice.get(chance.nextInt(choice.size())));
        }
        cases.add(new Case(one));
      }
    }
    return cases;
  }

  /**
   * Cases with plain operands, for a member that refuses all others: each plain one some times,
   * beside whatever chance gives the other operands, plain for the most part.
   */
  List<Case> plain(PricedMember member) {
    Class<?> owner = member.called().getDeclaringClass();
    List<List<PricePool.Shape>> spares =
        member.operands().stream().map(each -> PriceSpares.of(each, owner)).toList();
    List<List<PricePool.Shape>> choices = new ArrayList<>();
    for (int i = 0; i < spares.size(); i++) {
      // Twice, so that plain ones often meet.
      List<PricePool.Shape> worst = shapes(member.operands().get(i));
      choices.add(Stream.of(spares.get(i), spares.get(i), worst).flatMap(List::stream).toList());
    }
    Random chance = new Random(member.toString().hashCode());
    Map<String, Case> cases = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Case each : beside(spares, choices, chance)) {
        cases.putIfAbsent(each.names(), each);
      }
    }
    return List.copyOf(cases.values());
  }

  private List<PricePool.Shape> shapes(Class<?> type) {
    if (type.isPrimitive()) {
      return PricePool.primitives(type).stream()
          .map(each -> new PricePool.Shape("" + each, type, () -> each))
          .toList();
    }
    List<PricePool.Shape> fitting = pool.of(type);
    return fitting.isEmpty() ? built(type) : fitting;
  }

  private List<PricePool.Shape> built(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .limit(CONSTANTS)
          .map(each -> new PricePool.Shape(((Enum<?>) each).name(), type, () -> each))
          .toList();
    }
    return build(type, DEPTH).isPresent()
        ? List.of(new PricePool.Shape(type.getSimpleName(), type, () -> build(type, DEPTH).get()))
        : List.of();
  }

  private Optional<Object> build(Class<?> type, int depth) {
    if (type.isPrimitive()) {
      return Optional.of(
          PricePool.primitives(type).get(Math.min(1, PricePool.primitives(type).size() - 1)));
    }
    List<PricePool.Shape> fitting = pool.of(type);
    if (!fitting.isEmpty()) {
      return Optional.of(fitting.get(fitting.size() - 1).make().get());
    } else if (type.isEnum()) {
      return Stream.<Object>of(type.getEnumConstants()).findFirst();
    } else if (type.isArray()) {
      return array(type, depth);
    } else if (type.isInterface() && isStudents(type)) {
      return Optional.of(function(type));
    }
    return depth == 0 ? Optional.empty() : made(type, depth - 1);
  }

  private Optional<Object> array(Class<?> type, int depth) {
    return build(type.getComponentType(), depth)
        .map(
            item -> {
              Object array = Array.newInstance(type.getComponentType(), 2);
              Array.set(array, 0, item);
              Array.set(array, 1, item);
              return array;
            });
  }

  /** Whether student code may write one. */
  private static boolean isStudents(Class<?> type) {
    return type.getName().startsWith("java.util.function.")
        || ALLOWLIST.type(Type.getInternalName(type)).filter(AllowedType::extensible).isPresent();
  }

  /** A function that gives its first argument, or something of the type that is asked for. */
  private static Object function(Class<?> type) {
    return Proxy.newProxyInstance(
        PriceCases.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            method.isDefault()
                ? InvocationHandler.invokeDefault(self, method, arguments)
                : answer(method, arguments));
  }

  private static Object answer(Method method, Object... arguments) {
    Class<?> result = method.getReturnType();
    if (result == void.class) {
      return null;
    } else if (result.isPrimitive()) {
      return PricePool.primitives(result).get(0);
    }
    return arguments == null ? Integer.valueOf(1) : arguments[0];
  }

  private Optional<Object> made(Class<?> type, int depth) {
    return makers(type)
        .sorted(
            Comparator.comparing(Executable::getParameterCount).thenComparing(Executable::toString))
        .limit(12)
        .flatMap(each -> call(each, depth).stream())
        .findFirst();
  }

  /** Static methods of a class, and of the one around it, which makes its builders. */
  private static Stream<Executable> makers(Class<?> type) {
    Stream<Class<?>> places = Stream.of(type, type.getDeclaringClass());
    Stream<Executable> methods =
        places
            .filter(Objects::nonNull)
            .flatMap(each -> Stream.of(each.getMethods()))
            .filter(each -> Modifier.isStatic(each.getModifiers()))
            .filter(each -> type.isAssignableFrom(each.getReturnType()))
            .map(each -> each);
    return Stream.concat(
        methods,
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getConstructors()));
  }

  private Optional<Object> call(Executable maker, int depth) {
    return Makers.call(maker, type -> build(type, depth));
  }
}
