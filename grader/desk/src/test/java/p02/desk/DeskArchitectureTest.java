package p02.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The desk's rules")
class DeskArchitectureTest {
  private static final JavaClasses DESK =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void shouldHaveReadTheModule() {
    assertThat(DESK.size()).isGreaterThan(40);
  }

  @Test
  void formatsShouldTouchNothing() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "p02.desk.table..", "p02.desk.place..", "p02.desk.platform..", "p02.desk.classroom")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.time..")
            .because("what leaves the house depends on final.csv and the platform's file alone"));
  }

  @Test
  void deskShouldNotKnowProblems() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("p02.problem*..", "p02.tutorial*..", "p02.kit..", "p02.hidden..")
            .because("marks of any assignment leave the house alike"));
  }

  @Test
  void nobodyShouldDeserialiseOrExit() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("bytes of others must not become objects, and the engine's main exits"));
  }

  @Test
  void packagesShouldFormNoCycle() {
    slices().matching("p02.desk.(*)..").should().beFreeOfCycles().check(DESK);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(DESK);
  }
}
