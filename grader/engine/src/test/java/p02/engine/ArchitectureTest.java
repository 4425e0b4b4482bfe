package p02.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.worker.ProblemPackages;

@DisplayName("The architecture's rules")
class ArchitectureTest {
  /** What students are given in their own packages. */
  private static final String GIVEN = "p02\\.problem33\\.Growth|p02\\.problem35\\.Optimizer";

  private static final JavaClasses ENGINE = read("target/classes");
  private static final JavaClasses WORKER = read("../worker/target/classes");
  private static final JavaClasses METER = read("../meter/target/classes");
  private static final JavaClasses PRECHECK = read("../precheck/target/classes");
  private static final JavaClasses STUDENT = read("../student/target/classes");
  private static final JavaClasses HIDDEN = read("../hidden/target/classes");

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
  void engineShouldNotKnowProblems() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("p02.problem*..", "p02.tutorial*..", "p02.kit..", "p02.hidden..")
            .because("the engine marks any assignment"),
        ENGINE);
  }

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
  void stagesShouldNotKnowEachOther() {
    List<String> stages = List.of("intake", "repair", "run", "cache", "score", "report");
    for (String stage : stages) {
      String[] others =
          stages.stream()
              .filter(other -> !other.equals(stage))
              .map(other -> "p02.engine." + other + "..")
              .toArray(String[]::new);
      check(
          noClasses()
              .that()
              .resideInAPackage("p02.engine." + stage + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .orShould()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  "p02.precheck.allow..", "p02.precheck.screen..", "p02.precheck.weave..")
              .because("the command line pipes the stages"),
          ENGINE);
    }
  }

  @Test
  void markingShouldNotKnowTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("p02.engine.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..", "p02.engine.cli..")
            .because("a desk or a test marks without one"),
        ENGINE);
  }

  @Test
  void onlyTheCompilersJvmShouldCompile() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("p02.engine.javac..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.tools..", "com.sun.source..", "com.sun.tools.javac..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("ProblemCompiler")
            .because("what a student's code does to javac must not happen to the engine"),
        ENGINE);
  }

  @Test
  void theCompilersJvmShouldNeedValuesAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.engine.javac..")
            .should()
            .dependOnClassesThat(
                DescribedPredicate.not(
                    resideInAPackage("p02.engine.javac..")
                        .or(resideInAPackage("p02.precheck.compile.."))
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.."))))
            .because("it starts with these classes and the JDK, and nothing else"),
        ENGINE);
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
  void pureStagesShouldTouchNothing() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("p02.engine.model..", "p02.engine.score..", "p02.engine.report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.time..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*|java\\.lang\\.Process.*")
            .because("marks depend on values alone"),
        ENGINE);
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

  @Test
  void packagesShouldFormNoCycle() {
    slices().matching("p02.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void theStudentsChildShouldBeSmall() {
    check(
        noClasses()
            .that()
            .resideInAPackage("p02.student.child..")
            .should()
            .dependOnClassesThat(
                DescribedPredicate.not(
                    resideInAPackage("p02.student.child..")
                        .or(resideInAPackage("p02.student.home.."))
                        .or(resideInAPackage("p02.meter.."))
                        .or(resideInAPackage("p02.door.."))
                        .or(resideInAPackage("org.junit.platform.."))
                        .or(resideInAPackage("org.opentest4j.."))
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.."))))
            .because("it runs students' code and nothing else"),
        STUDENT);
  }

  @Test
  void theStudentsCommandShouldHaveNoCycles() {
    slices().matching("p02.student.(*)..").should().beFreeOfCycles().check(STUDENT);
  }

  @Test
  void onlyTheStudentsCommandLineShouldKnowPicocli() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("p02.student.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line is thin, and nothing below it knows who asks"),
        STUDENT);
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
            .callMethod(Throwable.class, "printStackTrace")
            .because("everyone else is given where to print; what Maven starts is a main, too");
    check(rule, ENGINE);
    check(rule, WORKER);
    check(rule, PRECHECK);
  }

  private static void check(ArchRule rule, JavaClasses classes) {
    rule.allowEmptyShould(false).check(classes);
  }

  private static JavaClasses read(String folder) {
    return new ClassFileImporter()
        .importLocations(List.of(Location.of(Path.of(folder).toAbsolutePath().normalize())));
  }
}
