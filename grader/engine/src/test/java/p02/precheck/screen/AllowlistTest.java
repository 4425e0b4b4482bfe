package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.Reason;
import p02.precheck.allow.Rule;

@DisplayName("The allowlist")
class AllowlistTest {
  private final Allowlist allowlist = Allowlist.standard();
  private final Resolver resolver = Lab.resolver();

  @Test
  void shouldNameOnlyWhatThereIs() {
    List<String> missing = new ArrayList<>();
    allowlist
        .types()
        .forEach(
            (name, type) -> {
              if (resolver.types().facts(name).isEmpty()) {
                missing.add(name);
                return;
              }
              type.rules().keySet().stream()
                  .filter(rule -> !rule.equals("*") && !isNewer(type.rules().get(rule)))
                  .filter(rule -> !resolver.types().declares(name, rule) && !isField(name, rule))
                  .forEach(rule -> missing.add(name + " " + rule));
            });
    assertThat(missing).isEmpty();
  }

  private static boolean isNewer(Rule rule) {
    return rule instanceof Rule.Denied denied && denied.reason() == Reason.NEWER;
  }

  private boolean isField(String type, String rule) {
    return resolver.types().facts(type).filter(facts -> facts.fields().contains(rule)).isPresent();
  }

  /** A student's exception pays nothing for its message: it is one that somebody made before. */
  @Test
  void shouldLetNoExceptionBeExtendedThatMakesItsMessage() throws ReflectiveOperationException {
    List<Class<?>> extended = new ArrayList<>();
    for (String name : allowlist.types().keySet()) {
      if (resolver.isExtensible(name)) {
        Class<?> type = Class.forName(name.replace('/', '.'), false, getClass().getClassLoader());
        if (Throwable.class.isAssignableFrom(type)) {
          extended.add(type);
        }
      }
    }
    assertThat(extended).contains(IllegalStateException.class, UncheckedIOException.class);
    for (Class<?> type : extended) {
      assertThat(type.getMethod("getMessage").getDeclaringClass())
          .as(type.getName())
          .isEqualTo(Throwable.class);
      assertThat(type.getMethod("getLocalizedMessage").getDeclaringClass())
          .as(type.getName())
          .isEqualTo(Throwable.class);
    }
  }

  @Test
  void shouldNotNameWhatMustNeverBe() {
    for (String type :
        List.of(
            "java/lang/ThreadGroup",
            "java/lang/Runtime",
            "java/io/File",
            "java/lang/ClassLoader",
            "java/lang/reflect/Method",
            "java/lang/invoke/MethodHandle",
            "p02/meter/budget/Fuel",
            "org/junit/jupiter/api/Assertions")) {
      assertThat(allowlist.type(type)).as(type).isEmpty();
      assertThat(resolver.isExtensible(type)).as(type).isFalse();
    }
  }
}
