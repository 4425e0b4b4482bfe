package p02.review.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import p02.review.figures.WrittenData.Label;

/**
 * How much of what the kit tells is so (precision), and how much of what is so it tells (recall).
 *
 * @param kind of label
 * @param labelled things that people labelled
 * @param told things that the kit told
 * @param both told and labelled
 */
record Retrieval(String kind, int labelled, int told, int both) {
  static Retrieval of(String kind, List<Label> labels, List<Label> found) {
    Predicate<Label> ofKind = each -> each.kind().equals(kind);
    Set<Label> labelled = new HashSet<>(labels.stream().filter(ofKind).toList());
    Set<Label> told = new HashSet<>(found.stream().filter(ofKind).toList());
    Set<Label> both = new HashSet<>(labelled);
    both.retainAll(told);
    return new Retrieval(kind, labelled.size(), told.size(), both.size());
  }

  double precision() {
    return told == 0 ? Double.NaN : (double) both / told;
  }

  double recall() {
    return labelled == 0 ? Double.NaN : (double) both / labelled;
  }

  /** What differs, to look at: told and not labelled, labelled and not told. */
  static List<String> differences(List<Label> labels, List<Label> found) {
    return Stream.concat(
            found.stream().filter(each -> !labels.contains(each)).map(each -> "told " + each),
            labels.stream().filter(each -> !found.contains(each)).map(each -> "not told " + each))
        .toList();
  }

  /** A row in Markdown. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.3f | %.3f |",
        kind,
        labelled,
        told,
        both,
        precision(),
        recall());
  }
}
