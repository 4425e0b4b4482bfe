package p02.engine.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import p02.engine.journal.Journal;
import p02.engine.journal.Page;
import p02.engine.model.Assignment;
import p02.engine.model.Digest;
import p02.engine.model.Judged;

/** What of the class is known already: the journal, read for one assignment and one class. */
final class Ledger {
  private final Journal journal;
  private final Assignment assignment;
  private final Page.Context context;

  Ledger(Journal journal, Assignment assignment, Map<String, String> kit, List<String> everyone) {
    this.journal = journal;
    this.assignment = assignment;
    Digest ids = Digest.start();
    everyone.forEach(ids::add);
    this.context = new Page.Context(kit, ids.hex());
  }

  /** Verdicts that still hold; none, if nothing is known. */
  Judged known(Work work) {
    return journal
        .find(work.key())
        .map(page -> page.judged(assignment, context))
        .orElseGet(() -> new Judged(new TreeMap<>(), List.of()));
  }

  /** Whether nothing is left to judge. */
  boolean isWhole(Judged judged) {
    return judged.results().size() == assignment.problems().size();
  }

  /** Keeps verdicts, before anybody sees them. */
  void keep(Work work, Judged judged) {
    journal.keep(work.key(), Page.of(judged, context));
  }
}
