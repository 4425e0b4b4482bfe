package p02.engine.batch;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.engine.intake.Inbox;
import p02.engine.model.Submission;

/**
 * What a class has handed in, before any of it is marked.
 *
 * @param students the ids that submissions say they hold the numbers of
 * @param packages of the problems that anybody handed in, as {@code problem31}
 */
record ClassOverview(SortedSet<String> students, SortedSet<String> packages) {
  ClassOverview {
    students = Collections.unmodifiableSortedSet(new TreeSet<>(students));
    packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
  }

  private record HandedIn(String student, Set<String> packages) {}

  /** Reads every entry, on all cores, and keeps no source. */
  static ClassOverview of(List<Inbox.Entry> entries) {
    List<HandedIn> all =
        entries.parallelStream()
            .map(Inbox.Entry::read)
            .flatMap(read -> read instanceof Submission here ? Stream.of(here) : Stream.empty())
            .map(here -> new HandedIn(here.declaredStudent(), Set.copyOf(here.problems().keySet())))
            .toList();
    return new ClassOverview(
        all.stream().map(HandedIn::student).collect(Collectors.toCollection(TreeSet::new)),
        all.stream()
            .flatMap(each -> each.packages().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
