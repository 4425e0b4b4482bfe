package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

@DisplayName("Every public class and member of the JDK's basic packages")
class DecidedTest {
  static final String[] PACKAGES = {
    "java.lang",
    "java.util",
    "java.util.function",
    "java.util.stream",
    "java.util.regex",
    "java.math"
  };

  private final Allowlist allowlist = Allowlist.standard();
  private final Advice advice = Advice.standard();

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
        Decisions.on(classes)
            .filter(each -> !each.isDecided())
            .map(Decisions.Decision::member)
            .toList();
    assertThat(undecided).isEmpty();
  }

  @Test
  void shouldHaveAdviceWhereTheyAreRefused() {
    List<String> without =
        Decisions.on(JdkClasses.in(PACKAGES))
            .filter(each -> each.denial().filter(reason -> reason != Reason.NEWER).isPresent())
            .map(Decisions.Decision::member)
            .filter(member -> advice.on(member).equals(advice.on("")))
            .toList();
    assertThat(without).isEmpty();
  }
}
