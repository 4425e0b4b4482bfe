package p02.engine.cli;

import java.util.List;
import p02.engine.model.Digest;
import p02.engine.model.ProblemSources;
import p02.engine.model.SourceFile;
import p02.engine.model.Submission;
import p02.engine.run.Asked;

/**
 * A submission that is to be judged.
 *
 * @param submission what was read
 * @param asked for whom
 * @param flags for the instructor
 * @param key digest of all that the verdicts depend on in it
 * @param reading seconds that it took to read it
 */
record Work(Submission submission, Asked asked, List<String> flags, String key, double reading) {
  static Work of(
      Submission submission, Asked asked, List<String> flags, Repairs repairs, double reading) {
    return new Work(submission, asked, flags, key(submission, asked, repairs), reading);
  }

  private static String key(Submission submission, Asked asked, Repairs repairs) {
    Digest digest = Digest.start().add(asked.student()).add(repairs.name());
    submission
        .problems()
        .forEach(
            (name, sources) -> {
              digest.add(name);
              if (sources instanceof ProblemSources.Found found) {
                for (SourceFile file : found.files()) {
                  digest.add(file.path()).add(file.className()).add(file.text());
                }
              } else if (sources instanceof ProblemSources.Ambiguous both) {
                digest.add(both.first()).add(both.second());
              }
            });
    return digest.hex();
  }
}
