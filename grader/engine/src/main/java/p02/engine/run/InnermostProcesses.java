package p02.engine.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes that work, where others, as bubblewrap's, only hold them. */
final class InnermostProcesses {
  private InnermostProcesses() {}

  /**
   * This process and those below it, without those that hold another of them; never none. They are
   * listed once: one that is born meanwhile must not take its parent out without standing there.
   */
  static List<ProcessHandle> of(ProcessHandle process) {
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    Set<ProcessHandle> holders =
        all.stream().flatMap(each -> each.parent().stream()).collect(Collectors.toSet());
    return all.stream().filter(each -> !holders.contains(each)).toList();
  }
}
