package p02.student.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import p02.precheck.brace.LostBrace;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.student.check.Checked;

/**
 * Errors of a source in which a brace has no partner. The compiler says them where it can read no
 * further; all come from that brace, so that one of them is told, and where it comes from.
 */
final class Unpaired {
  private Unpaired() {}

  /** The brace that an error comes from; nothing if the braces of its file match. */
  static Optional<LostBrace> behind(Checked checked, Diagnostic error) {
    return checked.prepared().tree().problems().values().stream()
        .flatMap(List::stream)
        .filter(source -> source.path().equals(error.path()))
        .findFirst()
        .map(SourceFile::text)
        .flatMap(LostBrace::in);
  }

  /** All errors but those that come from the brace of an earlier one. */
  static List<Diagnostic> once(Checked checked, List<Diagnostic> errors) {
    Set<String> told = new HashSet<>();
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic each : errors) {
      if (behind(checked, each).isEmpty() || told.add(each.path())) {
        left.add(each);
      }
    }
    return left;
  }
}
