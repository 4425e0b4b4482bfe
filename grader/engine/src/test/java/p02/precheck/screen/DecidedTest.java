package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

@DisplayName("Every public class and member of the JDK's basic packages")
class DecidedTest {
  private static final String[] PACKAGES = {
    "java.lang",
    "java.util",
    "java.util.function",
    "java.util.stream",
    "java.util.regex",
    "java.math"
  };

  private final Allowlist allowlist = Allowlist.standard();
  private final Advice advice = Advice.standard();
  private final Resolver resolver =
      new Resolver(allowlist, Lab.LIBRARY, Map.of(), Known.nothing(), Map.of());

  /** A member and what became of it. */
  private record Decision(String member, Resolution resolution) {
    Optional<Reason> denial() {
      return resolution instanceof Resolution.NotAllowed refused
          ? refused.reason()
          : Optional.empty();
    }

    boolean isDecided() {
      return resolution instanceof Resolution.Allowed || denial().isPresent();
    }
  }

  @Test
  void shouldBeDecided() {
    List<Class<?>> classes = JdkClasses.in(PACKAGES);
    assertThat(classes).hasSizeGreaterThan(300);
    assertThat(classes)
        .allSatisfy(
            type -> {
              String name = Type.getInternalName(type);
              boolean allowed = allowlist.type(name).isPresent();
              assertThat(allowed ^ allowlist.denied(name).isPresent()).as(name).isTrue();
            });
    List<String> undecided =
        decisions(classes).filter(each -> !each.isDecided()).map(Decision::member).toList();
    assertThat(undecided).isEmpty();
  }

  @Test
  void shouldHaveAdviceWhereTheyAreRefused() {
    List<String> without =
        decisions(JdkClasses.in(PACKAGES))
            .filter(each -> each.denial().filter(reason -> reason != Reason.NEWER).isPresent())
            .map(Decision::member)
            .filter(member -> advice.on(member).equals(advice.on("")))
            .toList();
    assertThat(without).isEmpty();
  }

  private Stream<Decision> decisions(List<Class<?>> classes) {
    List<Decision> decisions = new ArrayList<>();
    for (Class<?> type : classes) {
      String owner = Type.getInternalName(type);
      for (Field each : type.getDeclaredFields()) {
        if (isOffered(each.getModifiers(), each.isSynthetic())) {
          add(decisions, type, each.getName(), resolver.field(owner, each.getName(), false));
        }
      }
      for (Constructor<?> each : type.getDeclaredConstructors()) {
        if (isOffered(each.getModifiers(), each.isSynthetic())) {
          String descriptor = Type.getConstructorDescriptor(each);
          String member = "new" + AllowedType.parameters(descriptor);
          add(decisions, type, member, resolver.method(owner, "<init>", descriptor));
        }
      }
      for (Method each : type.getDeclaredMethods()) {
        if (isOffered(each.getModifiers(), each.isSynthetic())) {
          String descriptor = Type.getMethodDescriptor(each);
          String member = each.getName() + AllowedType.parameters(descriptor);
          add(decisions, type, member, resolver.method(owner, each.getName(), descriptor));
        }
      }
    }
    return decisions.stream();
  }

  private static boolean isOffered(int modifiers, boolean synthetic) {
    return Modifier.isPublic(modifiers) && !synthetic;
  }

  private static void add(
      List<Decision> decisions, Class<?> type, String member, Resolution resolution) {
    decisions.add(new Decision(type.getName() + "." + member, resolution));
  }
}
