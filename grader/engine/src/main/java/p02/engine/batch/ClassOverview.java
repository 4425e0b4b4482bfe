package p02.engine.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import p02.engine.intake.Inbox;
import p02.engine.model.Submission;
import p02.precheck.digest.Digest;

/**
 * What a class has handed in, before any of it is marked: whoever marks a part of the class needs
 * to know of all.
 *
 * @param submissions name to what the submission says of itself
 */
public record ClassOverview(SortedMap<String, Line> submissions) {
  /** Copies the map. */
  public ClassOverview {
    submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
  }

  /**
   * What a submission says of itself.
   *
   * @param student the id whose numbers it says it holds; empty if it says nothing
   * @param packages of the problems that it has files of, as {@code problem31}
   */
  public record Line(String student, SortedSet<String> packages) {
    /** One that cannot be read. */
    static final Line SILENT = new Line("", Collections.emptySortedSet());

    /** Copies the set. */
    public Line {
      packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
    }
  }

  /** Reads every submission, on all cores, and keeps no source. */
  public static ClassOverview of(List<Inbox.Entry> entries) {
    Map<String, Line> lines =
        entries.parallelStream().collect(Collectors.toMap(Inbox.Entry::id, each -> line(each)));
    return new ClassOverview(new TreeMap<>(lines));
  }

  private static Line line(Inbox.Entry entry) {
    return entry.read() instanceof Submission here
        ? new Line(here.declaredStudent(), new TreeSet<>(here.problems().keySet()))
        : Line.SILENT;
  }

  /** What a submission says of itself. */
  public Line line(String submission) {
    return submissions.getOrDefault(submission, Line.SILENT);
  }

  /** The ids that submissions say they hold the numbers of. */
  public SortedSet<String> students() {
    return submissions.values().stream()
        .map(Line::student)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Packages of the problems that anybody handed in. */
  public SortedSet<String> packages() {
    return submissions.values().stream()
        .flatMap(each -> each.packages().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A digest of all of it. */
  public String digest() {
    Digest digest = Digest.start();
    submissions.forEach(
        (id, line) -> {
          digest.add(id).add(line.student());
          line.packages().forEach(digest::add);
        });
    return digest.hex();
  }
}
