package p02.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static p02.engine.KitClasses.STUDENT;
import static p02.engine.KitClasses.check;

import com.tngtech.archunit.base.DescribedPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The student's command")
class StudentCommandRoomsTest {
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
}
