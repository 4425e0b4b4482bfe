package p02.engine.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.intake.Inbox;
import p02.engine.roster.Deadline;
import p02.engine.roster.Person;

/**
 * How late submissions came, by the times that the roster has of them.
 *
 * @param days of each submission whose time could be read; 0 if it came in time
 * @param unknown the others, each with what stands in place of a time; empty if nothing does
 */
public record Lateness(SortedMap<String, Long> days, SortedMap<String, String> unknown) {
  /** There is no deadline. */
  static final Lateness NONE =
      new Lateness(Collections.emptySortedMap(), Collections.emptySortedMap());

  /** Copies both. */
  public Lateness {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
  }

  /** Reads the times. */
  public static Lateness of(
      Optional<Deadline> deadline, List<Inbox.Entry> entries, Map<String, Person> whose) {
    if (deadline.isEmpty()) {
      return NONE;
    }
    SortedMap<String, Long> days = new TreeMap<>();
    SortedMap<String, String> unknown = new TreeMap<>();
    for (Inbox.Entry entry : entries) {
      Person person = whose.get(entry.id());
      String time = person == null ? "" : person.submitted();
      deadline
          .get()
          .daysLate(time)
          .ifPresentOrElse(late -> days.put(entry.id(), late), () -> unknown.put(entry.id(), time));
    }
    return new Lateness(days, unknown);
  }
}
