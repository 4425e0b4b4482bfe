package p02.engine.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import p02.engine.cache.StoredSubmission;
import p02.engine.cache.VerdictStore;
import p02.engine.model.Assignment;
import p02.engine.model.Verdicts;
import p02.precheck.digest.Digest;

/** What is known of a class already, and what will be known of it next time. */
public interface VerdictCache {
  /** Remembers nothing. */
  VerdictCache NONE =
      new VerdictCache() {
        @Override
        public Verdicts known(MarkingJob job) {
          return new Verdicts(new TreeMap<>(), List.of());
        }

        @Override
        public void keep(MarkingJob job, Verdicts judged) {
          // Nobody asks for it.
        }
      };

  /** Verdicts that still hold; none, if nothing is known. */
  Verdicts known(MarkingJob job);

  /** Keeps verdicts, before anybody sees them. */
  void keep(MarkingJob job, Verdicts judged);

  /**
   * Verdicts on disk, as far as they hold for one assignment and one class.
   *
   * @param kit problem number to a digest of hidden tests and grader
   * @param everyone the ids of the class
   */
  static VerdictCache of(
      VerdictStore store, Assignment assignment, Map<String, String> kit, List<String> everyone) {
    Digest ids = Digest.start();
    everyone.forEach(ids::add);
    StoredSubmission.Context context = new StoredSubmission.Context(kit, ids.hex());
    return new VerdictCache() {
      @Override
      public Verdicts known(MarkingJob job) {
        return store
            .find(job.key())
            .map(page -> page.judged(assignment, context))
            .orElseGet(() -> NONE.known(job));
      }

      @Override
      public void keep(MarkingJob job, Verdicts judged) {
        store.keep(job.key(), StoredSubmission.of(judged, context));
      }
    };
  }

  /** Makes the cache of a class, once its ids are known. */
  interface Factory {
    /** The cache for these ids. */
    VerdictCache open(List<String> everyone) throws IOException;
  }
}
