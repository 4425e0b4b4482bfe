package p02.engine;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;

/** The kit's modules, as they were compiled, for rules about them. */
final class KitClasses {
  static final JavaClasses ENGINE = read("target/classes");
  static final JavaClasses WORKER = read("../worker/target/classes");
  static final JavaClasses METER = read("../meter/target/classes");
  static final JavaClasses PRECHECK = read("../precheck/target/classes");
  static final JavaClasses STUDENT = read("../student/target/classes");
  static final JavaClasses HIDDEN = read("../hidden/target/classes");

  private KitClasses() {}

  /** Checks a rule, which must find something to look at. */
  static void check(ArchRule rule, JavaClasses classes) {
    rule.allowEmptyShould(false).check(classes);
  }

  static JavaClasses read(String folder) {
    return new ClassFileImporter()
        .importLocations(List.of(Location.of(Path.of(folder).toAbsolutePath().normalize())));
  }
}
