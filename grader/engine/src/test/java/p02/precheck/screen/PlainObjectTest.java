package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

@DisplayName("Objects of no class but Object")
class PlainObjectTest {

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return \"\" + new Object();",
        "return String.format(\"%s\", new Object());",
        "return Objects.toString(new Object());",
        "return String.valueOf(new Object());",
        "return new StringBuilder().append(new Object()).toString();",
        "return List.of(new Object(), new Object()).toString();",
        "Supplier<Object> s = Object::new; return \"\" + s.get() + s.get().hashCode();",
        "class A { final Object o = new Object(); } return \"\" + new A().o;",
        "return \"\" + new HashSet<>(List.of(new Object(), new Object(), new Object()));",
      })
  void shouldPrintTheSameEveryTime(String body) throws Throwable {
    Map<String, byte[]> woven = Lab.weave(Lab.compile("static Object run() { " + body + " }"));
    Object first = run(woven);
    assertThat(first.toString()).contains("java.lang.Object@");
    assertThat(run(woven)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object o = new Object(); return o.equals(o) && !o.equals(new Object());",
        "return new HashSet<>(List.of(new Object(), new Object())).size() == 2;",
        "synchronized (new Object()) { return true; }",
        "class A { A() { super(); new Object(); } } return new A() != null;",
        "return new Object() { int x = 1; }.x == 1;",
      })
  void shouldBeObjectsLikeAnyOther(String body) throws Throwable {
    assertThat(run(Lab.weave(Lab.compile("static Object run() { " + body + " }")))).isEqualTo(true);
  }

  private static Object run(Map<String, byte[]> woven) throws Throwable {
    Metering.start(1_000_000, 1_000_000, 500);
    return Lab.runWoven(woven);
  }
}
