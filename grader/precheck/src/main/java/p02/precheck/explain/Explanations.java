package p02.precheck.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import p02.precheck.brace.LostBrace;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.member.ChangedMember;
import p02.precheck.text.NearName;

/**
 * Puts the compiler's errors into words, each cause once: what follows from a method that is not as
 * it came, from a brace or from a missing import is told where that is mended, and nowhere else.
 */
public final class Explanations {
  private final List<SourceFile> sources;
  private final Set<String> unpaired = new HashSet<>();
  private final List<PlainError> told = new ArrayList<>();

  private Explanations(List<SourceFile> sources) {
    this.sources = sources;
  }

  /**
   * What to read, in the order in which to mend it.
   *
   * @param errors what the compiler said of one problem, in its own words
   * @param sources the problem's sources
   * @param changed methods of these sources that are not as the exercises came with them
   */
  public static List<PlainError> of(
      List<Diagnostic> errors, List<SourceFile> sources, List<ChangedMember> changed) {
    Explanations explanations = new Explanations(sources);
    List<Diagnostic> left = new ArrayList<>(errors);
    for (ChangedMember each : changed) {
      left.stream()
          .filter(error -> Following.isOf(each, error, sources))
          .findFirst()
          .ifPresent(error -> explanations.tell(each, error));
      left.removeIf(error -> Following.isOf(each, error, sources));
    }
    left.forEach(explanations::tell);
    return List.copyOf(explanations.told);
  }

  /**
   * What can be told of an error by the compiler's words alone, with the space before it: for
   * whoever does not read students' sources. Empty where they say enough.
   */
  public static String behind(Diagnostic error) {
    return Nudge.behind(error.message());
  }

  private void tell(ChangedMember changed, Diagnostic met) {
    String path =
        sources.stream()
            .filter(each -> each.className().equals(changed.owner()))
            .map(SourceFile::path)
            .findFirst()
            .orElse("");
    String where =
        met.path().equals(path) && met.line() != changed.line()
            ? " The compiler meets it in line %d.".formatted(met.line())
            : "";
    told.add(new PlainError(path, changed.line(), changed.line(), changed.sentence() + where));
  }

  private void tell(Diagnostic error) {
    Optional<SourceText> source =
        sources.stream()
            .filter(each -> each.path().equals(error.path()))
            .map(each -> SourceText.of(each.text()))
            .findFirst();
    Optional<LostBrace> brace = source.flatMap(text -> LostBrace.in(text.text()));
    if (brace.isPresent()) {
      tell(error, brace.get());
      return;
    }
    PlainError next =
        MissingImport.explain(error)
            .or(() -> source.flatMap(text -> NeedsStatic.explain(error, text)))
            .or(() -> source.flatMap(text -> LostPrecision.explain(error, text)))
            .orElseGet(() -> PlainError.at(error, inJavacsWords(error)));
    // The same cause is mended once, wherever the compiler meets it.
    boolean repeats =
        told.stream()
            .anyMatch(
                each -> each.path().equals(next.path()) && each.sentence().equals(next.sentence()));
    if (!repeats) {
      told.add(next);
    }
  }

  /** All that the compiler says of a file with a lost brace may come from it: told once. */
  private void tell(Diagnostic error, LostBrace brace) {
    if (unpaired.add(error.path())) {
      String said = error.inOneLine() + ": " + brace.sentence();
      told.add(new PlainError(error.path(), error.line(), brace.line(), said));
    }
  }

  private String inJavacsWords(Diagnostic error) {
    return error.inOneLine()
        + Nudge.behind(error.message())
        + NearName.question(error.message(), sources.stream().map(SourceFile::text).toList());
  }
}
