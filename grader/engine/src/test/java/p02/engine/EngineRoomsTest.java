package p02.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static p02.engine.KitClasses.ENGINE;
import static p02.engine.KitClasses.check;

import com.tngtech.archunit.base.DescribedPredicate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The engine's rooms")
class EngineRoomsTest {
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
  void packagesShouldFormNoCycle() {
    slices().matching("p02.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
  }
}
