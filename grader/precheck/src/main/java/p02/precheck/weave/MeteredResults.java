package p02.precheck.weave;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Replaces streams and functions that the library makes by such that pay as they run, and locales
 * by known ones.
 */
final class MeteredResults {
  private static final Pattern STREAM = Pattern.compile("java/util/stream/\\w*Stream");

  /** What the library composes of other functions: see {@code p02.meter.collection.Functions}. */
  private static final Set<String> COMPOSED =
      Stream.concat(
              Stream.of("java/util/Comparator", "java/util/stream/Collector"),
              Stream.of(
                      "BiConsumer,BiFunction,BiPredicate,BinaryOperator,Consumer,DoubleConsumer",
                      "DoublePredicate,DoubleUnaryOperator,Function,IntConsumer,IntPredicate",
                      "IntUnaryOperator,LongConsumer,LongPredicate,LongUnaryOperator,Predicate",
                      "Supplier,UnaryOperator")
                  .flatMap(names -> Stream.of(names.split(",")))
                  .map(name -> "java/util/function/" + name))
          .collect(Collectors.toUnmodifiableSet());

  /** What a stream does without asking any code: joined a thousand times it would be free. */
  private static final Set<String> SILENT =
      Set.of("limit", "skip", "distinct", "sorted", "boxed", "asLongStream", "asDoubleStream");

  private static final String LOCALE = "java/util/Locale";

  private MeteredResults() {}

  /** With the result of a library's method on the stack. */
  static void after(Payments payments, int opcode, String owner, String name, Type result) {
    boolean isStream =
        result.getSort() == Type.OBJECT && STREAM.matcher(result.getInternalName()).matches();
    boolean pays =
        opcode == Opcodes.INVOKESTATIC || SILENT.contains(name) || !STREAM.matcher(owner).matches();
    if (isStream && pays) {
      payments.metered(Payments.SOURCES, result.getDescriptor());
    } else if (result.getSort() == Type.OBJECT && COMPOSED.contains(result.getInternalName())) {
      payments.metered(Payments.FUNCTIONS, result.getDescriptor());
    } else if (isLocale(result)) {
      payments.known(result.getDescriptor());
    } else if (owner.equals(LOCALE) && name.equals("<init>")) {
      // No class extends it, so that its constructor leaves a whole one on the stack.
      payments.known("L" + LOCALE + ";");
    }
  }

  private static boolean isLocale(Type result) {
    return result.getSort() == Type.ARRAY
        ? result.getDescriptor().equals("[L" + LOCALE + ";")
        : result.getSort() == Type.OBJECT && result.getInternalName().equals(LOCALE);
  }

  /** With a field's value on the stack: one of the library's is a function. */
  static void afterField(Payments payments, String owner, String name, String descriptor) {
    if (owner.equals("java/lang/String") && name.equals("CASE_INSENSITIVE_ORDER")) {
      payments.metered(Payments.FUNCTIONS, descriptor);
    }
  }
}
