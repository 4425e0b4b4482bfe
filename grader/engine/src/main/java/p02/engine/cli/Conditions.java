package p02.engine.cli;

import java.io.IOException;
import java.util.List;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.room.CompilerRoom;
import p02.engine.room.RoomCommand;
import p02.engine.room.RoomLimits;
import p02.engine.run.StartupArchive;
import p02.engine.run.Walls;
import p02.precheck.compile.Setup;

/**
 * Under what conditions is marked.
 *
 * @param repairs whether methods that do not compile are cut out
 * @param walls what stands around the workers and the compiler
 * @param archive what they start from
 */
record Conditions(Repairs repairs, Walls walls, StartupArchive archive) {
  /** The kit's own code needs no walls. */
  static final Conditions TRUSTED = new Conditions(Repairs.ON, Walls.NONE, StartupArchive.NONE);

  /** A room for the compiler; {@code lanes} is how many compile at once. */
  CompilerRoom room(Kit kit, HiddenTests tests, int lanes) throws IOException {
    Setup setup =
        new Setup(
            kit.studentLibraries(),
            kit.skeletonClasses(),
            tests.packages(),
            tests.givenTypes(),
            List.of(tests.visiblePackages().split(",")));
    return new CompilerRoom(RoomCommand.behind(walls, setup), RoomLimits.STANDARD, lanes);
  }
}
