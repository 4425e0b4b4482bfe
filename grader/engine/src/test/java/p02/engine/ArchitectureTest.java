package p02.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static p02.engine.KitClasses.ENGINE;
import static p02.engine.KitClasses.HIDDEN;
import static p02.engine.KitClasses.METER;
import static p02.engine.KitClasses.PRECHECK;
import static p02.engine.KitClasses.STUDENT;
import static p02.engine.KitClasses.WORKER;
import static p02.engine.KitClasses.check;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The architecture's rules for every module")
class ArchitectureTest {
  @Test
  void shouldHaveReadAllModules() {
    // Nine tenths of what there was in November 2026: a rule over less would say nothing.
    assertThat(PRECHECK.size()).isGreaterThan(110);
    assertThat(ENGINE.size()).isGreaterThan(245);
    assertThat(WORKER.size()).isGreaterThan(23);
    assertThat(METER.size()).isGreaterThan(58);
    assertThat(STUDENT.size()).isGreaterThan(70);
    assertThat(HIDDEN.size()).isGreaterThan(640);
  }

  @Test
  void nobodyShouldDeserialise() {
    ArchRule rule =
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("bytes from a student's JVM must not become objects");
    check(rule, ENGINE);
    check(rule, WORKER);
    check(rule, METER);
    check(rule, STUDENT);
    check(rule, HIDDEN);
  }

  @Test
  void onlyMainsShouldExit() {
    ArchRule rule =
        noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("everyone else returns");
    check(rule, ENGINE);
    check(rule, WORKER);
    check(rule, METER);
  }

  @Test
  void onlyMainsShouldPrint() {
    ArchRule rule =
        noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .and()
            .resideOutsideOfPackage("p02.precheck.build..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(
                target(name("printStackTrace")).and(target(rawParameterTypes(new String[0]))))
            .because("everyone else is given where to print; what Maven starts is a main, too");
    check(rule, ENGINE);
    check(rule, WORKER);
    check(rule, PRECHECK);
  }
}
