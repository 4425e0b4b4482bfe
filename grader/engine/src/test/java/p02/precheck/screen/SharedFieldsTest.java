package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;
import p02.precheck.allow.Allowlist;

/**
 * What a library's static field holds is there for everybody, in all classes that are loaded anew:
 * if it can be written, one asking may tell the next something, and one student another.
 */
@DisplayName("Static fields of libraries that student code may read")
class SharedFieldsTest {
  private static final Set<Class<?>> CONSTANT =
      Set.of(
          String.class,
          Boolean.class,
          Class.class,
          Locale.class,
          Charset.class,
          MathContext.class,
          BigInteger.class,
          BigDecimal.class,
          Character.UnicodeBlock.class);

  /** Looked at one by one: student code can change nothing of what they hold. */
  private static final Set<String> UNCHANGING =
      Set.of(
          "java.lang.String.CASE_INSENSITIVE_ORDER",
          "java.util.Collections.EMPTY_LIST",
          "java.util.Collections.EMPTY_MAP",
          "java.util.Collections.EMPTY_SET",
          // What is printed goes nowhere, whoever prints it.
          "java.lang.System.err",
          "java.lang.System.out",
          // Names of groups of operations, and a number that nobody may write.
          "org.nd4j.linalg.factory.Nd4j.EPS_THRESHOLD",
          "org.nd4j.linalg.factory.Nd4j.bitwise",
          "org.nd4j.linalg.factory.Nd4j.cnn",
          "org.nd4j.linalg.factory.Nd4j.image",
          "org.nd4j.linalg.factory.Nd4j.linalg",
          "org.nd4j.linalg.factory.Nd4j.loss",
          "org.nd4j.linalg.factory.Nd4j.math",
          "org.nd4j.linalg.factory.Nd4j.nn",
          "org.nd4j.linalg.factory.Nd4j.random",
          "org.nd4j.linalg.factory.Nd4j.rnn");

  private static final Resolver RESOLVER = Lab.resolver();

  @Test
  void shouldHoldNothingThatCanBeWritten() {
    List<String> writable = new ArrayList<>();
    List<Field> readable = readable();
    assertThat(readable).hasSizeGreaterThan(500);
    for (Field field : readable) {
      String name = field.getDeclaringClass().getName() + "." + field.getName();
      boolean constant = Modifier.isFinal(field.getModifiers()) && isConstant(field.getType());
      if (!constant && !UNCHANGING.contains(name)) {
        writable.add(name);
      }
    }
    assertThat(writable).isEmpty();
  }

  private static List<Field> readable() {
    return classes().stream()
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(
            field ->
                RESOLVER.field(
                        Type.getInternalName(field.getDeclaringClass()), field.getName(), false)
                    instanceof Resolution.Allowed)
        .toList();
  }

  private static boolean isConstant(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        // None of its types can be changed, as its documentation says.
        || type.getName().startsWith("java.time.")
        || CONSTANT.contains(type);
  }

  /** All that may be named, of the JDK's basic module and of ND4J. */
  private static List<Class<?>> classes() {
    Allowlist allowlist = Allowlist.standard();
    return Stream.concat(
            JdkClasses.all(),
            NumericClasses.named(name -> allowlist.isVisible(name.replace('.', '/'))))
        .filter(type -> allowlist.isVisible(Type.getInternalName(type)))
        .toList();
  }
}
