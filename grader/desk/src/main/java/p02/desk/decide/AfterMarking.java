package p02.desk.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import p02.desk.decided.DecidedClass;
import p02.desk.history.History;
import p02.desk.marks.Marks;
import p02.desk.views.LargeClass;
import p02.desk.views.Views;
import p02.engine.cli.AfterBatch;
import p02.engine.failure.PlainText;

/** Brings decisions back into what a batch has just written, and says what they meet. */
public final class AfterMarking implements AfterBatch {
  /** As services are made. */
  public AfterMarking() {}

  @Override
  public List<String> marked(Path folder) throws IOException {
    if (LargeClass.is(folder)) {
      return lines(folder, LargeClass.refresh(folder));
    }
    History.note(Marks.read(folder));
    DecidedClass decided = Views.refresh(folder);
    return lines(
        folder, new LargeClass.Told(decided.decisions(), decided.progress(), decided.notes()));
  }

  private static List<String> lines(Path folder, LargeClass.Told told) {
    int inForce = told.decisions().standing().inForce().size();
    List<String> lines = new ArrayList<>();
    if (inForce > 0) {
      lines.add(
          "Decisions in force: %d  Final marks: %s"
              .formatted(inForce, folder.resolve("final.csv")));
    }
    told.progress().ifPresent(lines::add);
    told.notes().forEach(note -> lines.add("LOOK " + PlainText.of(note)));
    return lines;
  }
}
