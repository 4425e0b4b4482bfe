package p02.engine.batch;

import java.util.List;
import p02.engine.marking.Repairs;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.engine.run.TestRequest;
import p02.precheck.compile.SourceFile;
import p02.precheck.digest.Digest;

/**
 * A submission that is to be judged.
 *
 * @param submission what was read
 * @param request for whom
 * @param flags for the instructor
 * @param key digest of all that the verdicts depend on in it
 * @param reading seconds that it took to read it
 */
public record MarkingJob(
    Submission submission, TestRequest request, List<String> flags, String key, double reading) {
  /** Copies the list. */
  public MarkingJob {
    flags = List.copyOf(flags);
  }

  /**
   * A job with the key under which its verdicts are kept.
   *
   * @param repairs whether methods that do not compile are cut out
   */
  public static MarkingJob of(
      Submission submission,
      TestRequest request,
      List<String> flags,
      Repairs repairs,
      double reading) {
    return new MarkingJob(submission, request, flags, key(submission, request, repairs), reading);
  }

  private static String key(Submission submission, TestRequest request, Repairs repairs) {
    Digest digest = Digest.start().add(request.student()).add(repairs.name());
    submission
        .problems()
        .forEach(
            (name, sources) -> {
              digest.add(name);
              if (sources instanceof ProblemSources.Found found) {
                found.files().forEach(file -> add(digest, file));
              } else if (sources instanceof ProblemSources.Ambiguous both) {
                add(digest, both);
              }
            });
    digest.add("own packages");
    submission.ownPackages().files().forEach(file -> add(digest, file));
    submission.ownPackages().unclear().values().forEach(both -> add(digest, both));
    return digest.hex();
  }

  private static void add(Digest digest, SourceFile file) {
    digest.add(file.path()).add(file.className()).add(file.text());
  }

  private static void add(Digest digest, ProblemSources.Ambiguous both) {
    digest.add(both.first()).add(both.second());
  }
}
