package p02.engine.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.model.Compilation;
import p02.engine.model.Submission;

/**
 * A submission, compiled and screened.
 *
 * @param submission what was read
 * @param compiled what became of each problem that has files, by package
 * @param refused top-level class to why it may not run
 * @param runnable metered class files, with untouched ones where the submission has none that may
 *     run
 * @param after task that javac refused to what runs the tasks that stand after it
 * @param remarks for the report, about the code
 * @param seconds wall time that it took
 */
record Prepared(
    Submission submission,
    SortedMap<String, Compilation> compiled,
    SortedMap<String, String> refused,
    Map<String, byte[]> runnable,
    SortedMap<String, Map<String, byte[]>> after,
    List<String> remarks,
    double seconds) {
  Prepared {
    compiled = Collections.unmodifiableSortedMap(new TreeMap<>(compiled));
    refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    runnable = Map.copyOf(runnable);
    after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    remarks = List.copyOf(remarks);
  }
}
