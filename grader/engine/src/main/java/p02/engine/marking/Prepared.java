package p02.engine.marking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.model.Submission;
import p02.precheck.compile.Compilation;

/**
 * A submission, compiled and screened.
 *
 * @param submission what was read
 * @param compiled what became of each problem that has files, by package
 * @param runnable metered class files, with untouched ones for problems that did not compile
 * @param serving some of the tasks that javac refused to what runs tasks that are built on them
 * @param remarks for the report, about the code
 * @param seconds wall time that it took
 */
public record Prepared(
    Submission submission,
    SortedMap<String, Compilation> compiled,
    Map<String, byte[]> runnable,
    Map<Set<String>, Map<String, byte[]>> serving,
    List<String> remarks,
    double seconds) {
  /** Copies the collections. */
  public Prepared {
    compiled = Collections.unmodifiableSortedMap(new TreeMap<>(compiled));
    runnable = Map.copyOf(runnable);
    serving = Map.copyOf(serving);
    remarks = List.copyOf(remarks);
  }
}
