package p02.desk.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import p02.desk.decided.ClassRecords;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.Signed;
import p02.desk.decision.Ruling;
import p02.desk.history.History;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.views.LargeClass;
import p02.desk.views.Views;
import p02.engine.cli.AfterBatch;
import p02.engine.failure.CommandWord;
import p02.engine.failure.PlainText;
import p02.engine.report.BriefList;
import p02.engine.report.NumberStyle;

/** Brings decisions back into what a batch has just written, and says what they meet. */
public final class AfterMarking implements AfterBatch {
  /** As services are made. */
  public AfterMarking() {}

  @Override
  public Told marked(Path folder) throws IOException {
    if (LargeClass.is(folder)) {
      return lines(folder, LargeClass.refresh(folder));
    }
    History.note(Marks.read(folder));
    DecidedClass decided = Views.refresh(folder);
    return lines(
        folder,
        new LargeClass.Told(
            ClassRecords.read(folder), decided.lines(), decided.progress(), decided.notes()));
  }

  private static Told lines(Path folder, LargeClass.Told told) {
    int inForce = told.records().decisions().standing().inForce().size();
    List<String> lines = new ArrayList<>();
    if (inForce > 0) {
      lines.add(
          "Decisions in force: %d  Final marks: %s, %s"
              .formatted(inForce, mean(told.lines()), folder.resolve("final.csv")));
    }
    lateness(folder, told).ifPresent(lines::add);
    told.progress().ifPresent(lines::add);
    told.notes().forEach(note -> lines.add("LOOK " + PlainText.of(note)));
    return new Told(lines, told.records().decisions().isSettled());
  }

  private static String mean(List<FinalMark> lines) {
    return lines.stream()
        .flatMap(line -> line.whole().stream())
        .mapToDouble(points -> points)
        .average()
        .stream()
        .mapToObj(mean -> String.format(Locale.ROOT, "mean %.1f", mean) + most(lines))
        .findFirst()
        .orElse("nobody has one");
  }

  private static String most(List<FinalMark> lines) {
    return lines.stream()
        .flatMap(line -> line.most().stream())
        .max(Double::compare)
        .map(most -> " of " + NumberStyle.text(most))
        .orElse("");
  }

  /** Whom lateness cost points, or that it costs nobody any as long as no policy is set. */
  private static Optional<String> lateness(Path folder, LargeClass.Told told) {
    boolean late = told.records().late().days().values().stream().anyMatch(days -> days > 0);
    boolean policy =
        told.records().decisions().standing().inForce().stream()
            .anyMatch(each -> each.what() instanceof Ruling.Late);
    if (late && !policy) {
      return Optional.of(
          "Being late costs nothing yet. If it shall, say how much, as by:%n  %s"
              .formatted(
                  CommandWord.grade(
                      "late",
                      folder,
                      "--per-day",
                      "10%",
                      "--at-most",
                      "50%",
                      "--why",
                      "as announced")));
    }
    List<String> lost =
        told.lines().stream()
            .filter(line -> line.late().orElse(0.0) < 0)
            .map(
                line ->
                    "%s %s"
                        .formatted(
                            told.records().people().called(line.submission()),
                            Signed.number(line.late().get())))
            .toList();
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of("Being late cost points: %d (%s)".formatted(lost.size(), BriefList.of(lost)));
  }
}
