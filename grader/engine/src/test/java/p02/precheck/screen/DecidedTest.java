package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

  @Test
  void shouldBeDecided() {
    List<Class<?>> classes = JdkClasses.in(PACKAGES);
    assertThat(classes).hasSizeGreaterThan(300);
    assertThat(Decisions.undecided(classes)).isEmpty();
  }

  @Test
  void shouldHaveAdviceWhereTheyAreRefused() {
    assertThat(Decisions.withoutAdvice(JdkClasses.in(PACKAGES))).isEmpty();
  }
}
