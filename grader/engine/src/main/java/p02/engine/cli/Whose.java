package p02.engine.cli;

import java.util.function.Supplier;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.KitNames;
import p02.engine.intake.Names;

/** Whose the names in submissions are, as intake asks. */
final class Whose {
  private Whose() {}

  static Names names(Kit kit, HiddenTests tests) {
    Supplier<KitNames> names = KitNames.whenAsked(kit, tests);
    return new Names(
        tests.packages(),
        tests.givenTypes(),
        packageName -> names.get().own(packageName),
        className -> names.get().classes().contains(className));
  }
}
