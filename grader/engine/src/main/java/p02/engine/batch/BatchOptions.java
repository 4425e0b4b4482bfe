package p02.engine.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import p02.engine.marking.Repairs;
import p02.engine.roster.Deadline;
import p02.engine.run.Sandbox;

/**
 * What to mark, where to, and how.
 *
 * @param submissions folder or archive of submissions
 * @param folder where marks go
 * @param roster who is who, as CSV; empty if the submissions say so themselves
 * @param columns what the roster's columns are called, where that is not as usual
 * @param deadline when submissions were due; empty if nobody asks
 * @param jobs submissions marked at a time
 * @param fresh whether nothing is believed that an earlier run kept
 * @param repairs whether methods that do not compile are cut out
 * @param sandbox what stands around student code
 */
public record BatchOptions(
    Path submissions,
    Path folder,
    Optional<Path> roster,
    Map<String, String> columns,
    Optional<Deadline> deadline,
    int jobs,
    boolean fresh,
    Repairs repairs,
    Sandbox sandbox) {
  /** A folder marked anew, as it comes. */
  public static BatchOptions fresh(Path submissions, Path folder, int jobs) {
    return new BatchOptions(
        submissions,
        folder,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        jobs,
        true,
        Repairs.ON,
        Sandbox.AUTO);
  }
}
