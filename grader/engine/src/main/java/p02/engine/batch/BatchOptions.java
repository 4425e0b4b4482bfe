package p02.engine.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.engine.intake.Inbox;
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
 * @param sharding which part of the class
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
    Sandbox sandbox,
    Sharding sharding) {
  /**
   * How a class is divided among machines.
   *
   * @param shard the part that is marked here
   * @param list where {@code grade list} wrote what the class has handed in; without it, every
   *     shard reads all submissions for itself
   */
  public record Sharding(Shard shard, Optional<Path> list) {
    /** One machine marks all. */
    public static final Sharding NONE = new Sharding(Shard.WHOLE, Optional.empty());

    /** What is marked here. */
    public List<Inbox.Entry> share(List<Inbox.Entry> entries) {
      return entries.stream().filter(each -> shard.holds(each.id())).toList();
    }
  }

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
        Sandbox.AUTO,
        Sharding.NONE);
  }
}
