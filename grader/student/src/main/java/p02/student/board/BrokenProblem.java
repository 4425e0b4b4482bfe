package p02.student.board;

import java.util.List;
import java.util.stream.Stream;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.explain.Explanations;
import p02.precheck.explain.PlainError;
import p02.student.check.Checked;

/** Why a problem does not compile, in words: each cause once, and first what others come from. */
final class BrokenProblem {
  private BrokenProblem() {}

  /** Explains errors of one problem. */
  static List<PlainError> explained(Checked checked, List<Diagnostic> errors) {
    return Explanations.of(errors, sources(checked, errors), checked.prepared().changed());
  }

  /** Those of the problems that the errors stand in, and the helpers. */
  private static List<SourceFile> sources(Checked checked, List<Diagnostic> errors) {
    return Stream.concat(
            checked.prepared().tree().problems().values().stream()
                .filter(all -> all.stream().anyMatch(source -> holds(source, errors)))
                .flatMap(List::stream),
            checked.prepared().tree().helpers().stream())
        .toList();
  }

  private static boolean holds(SourceFile source, List<Diagnostic> errors) {
    return errors.stream().anyMatch(each -> each.path().equals(source.path()));
  }
}
