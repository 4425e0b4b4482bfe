package p02.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static p02.engine.KitClasses.HIDDEN;
import static p02.engine.KitClasses.METER;
import static p02.engine.KitClasses.PRECHECK;
import static p02.engine.KitClasses.WORKER;
import static p02.engine.KitClasses.check;

import com.tngtech.archunit.base.DescribedPredicate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.worker.ProblemPackages;

@DisplayName("Modules that stand alone")
class SmallModulesTest {
  /** What students are given in their own packages. */
  private static final String GIVEN = "p02\\.problem33\\.Growth|p02\\.problem35\\.Optimizer";

  @Test
  void workerShouldBeSmall() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.worker..")
            .should()
            .dependOnClassesThat(
                DescribedPredicate.not(
                    resideInAPackage("p02.worker..")
                        .or(resideInAPackage("java..").or(resideInAPackage("p02.meter..")))
                        .or(resideInAPackage("org.jspecify.."))))
            .because("what shares a JVM with foreign code must be easy to trust"),
        WORKER);
  }

  @Test
  void meterShouldNeedTheJdkAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.meter..")
            .should()
            .dependOnClassesThat(
                com.tngtech.archunit.base.DescribedPredicate.not(
                    resideInAPackage("p02.meter..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.."))))
            .because("student code runs on it"),
        METER);
  }

  @Test
  void oracleShouldBePlainArithmetic() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.oracle..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("p02.problem*..", "p02.tutorial*..", "p02.hidden..", "org.nd4j..")
            .because("expected values must not come from what they judge"),
        HIDDEN);
  }

  @Test
  void precheckShouldStandAlone() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                DescribedPredicate.not(
                    resideInAPackage("p02.precheck..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("javax.lang.model.."))
                        .or(resideInAPackage("javax.tools.."))
                        .or(resideInAPackage("com.sun.source.."))
                        .or(resideInAPackage("com.sun.tools.javac.."))
                        .or(resideInAPackage("com.sun.management.."))
                        .or(resideInAPackage("org.objectweb.asm.."))
                        .or(resideInAPackage("org.jspecify.."))))
            .because("students have it, too"),
        PRECHECK);
  }

  @Test
  void theCompilerShouldNeedNoMoreThanTheJdk() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.precheck.compile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "p02.precheck.allow..",
                "p02.precheck.screen..",
                "p02.precheck.weave..",
                "org.objectweb.asm..")
            .because("the JVM that compiles at marking starts with these classes and the JDK"),
        PRECHECK);
  }

  @Test
  void hiddenTestsShouldNeedNothingOfJunit() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("p02.hidden.problem*..", "p02.hidden.tutorial*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..")
            .because("a worker calls their @Task methods outright: nobody would run a @BeforeEach"),
        HIDDEN);
  }

  @Test
  void onlyAdaptersShouldNameStudentsClasses() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.hidden..")
            .and()
            .haveNameNotMatching("p02\\.hidden\\." + ProblemPackages.NAME + "\\.Own.*")
            .should()
            .dependOnClassesThat(
                nameMatching(ProblemPackages.CLASS + ".*")
                    .and(DescribedPredicate.not(nameMatching(GIVEN))))
            .because("the worker loads adapters for each submission, and everything else once"),
        HIDDEN);
  }

  @Test
  @DisplayName("Adapters, which are loaded for each submission, should link no lambda")
  void adaptersShouldLinkNoLambda() throws IOException {
    List<Path> adapters;
    try (Stream<Path> files = Files.walk(Path.of("../hidden/target/classes/p02/hidden"))) {
      adapters =
          files.filter(file -> file.getFileName().toString().matches("Own.*\\.class")).toList();
    }
    assertThat(adapters).hasSizeGreaterThan(15);
    for (Path adapter : adapters) {
      String bytes = Files.readString(adapter, StandardCharsets.ISO_8859_1);
      assertThat(bytes)
          .as("%s: the JVM makes a class of its own for each lambda, each time", adapter)
          .doesNotContain("java/lang/invoke/LambdaMetafactory");
    }
  }
}
