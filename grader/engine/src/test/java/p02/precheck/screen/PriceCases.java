package p02.precheck.screen;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** With what a member is called: each combination of shapes, or some where there are too many. */
final class PriceCases {
  private static final int MOST = 24;
  private static final int DEPTH = 2;
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
    return combinations <= MOST ? all(choices) : some(choices, member.toString().hashCode());
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
    Random chance = new Random(seed);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      for (PricePool.Shape fixed : choices.get(i)) {
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
    } else if (type.isInterface() && type.getName().startsWith("java.util.function.")) {
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

  /** A function that gives its first argument, or something of the type that is asked for. */
  private static Object function(Class<?> type) {
    return Proxy.newProxyInstance(
        PriceCases.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) -> answer(method, arguments));
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
    Stream<Executable> makers =
        Stream.concat(
            Stream.of(type.getMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()))
                .filter(each -> type.isAssignableFrom(each.getReturnType())),
            Modifier.isAbstract(type.getModifiers())
                ? Stream.empty()
                : Stream.of(type.getConstructors()));
    return makers
        .sorted(
            Comparator.comparing(Executable::getParameterCount).thenComparing(Executable::toString))
        .limit(12)
        .flatMap(each -> call(each, depth).stream())
        .findFirst();
  }

  private Optional<Object> call(Executable maker, int depth) {
    return Makers.call(maker, type -> build(type, depth));
  }
}
