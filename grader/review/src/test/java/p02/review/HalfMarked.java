package p02.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.written.WrittenChoice;
import p02.engine.rubric.Rubric;

/** Marks half of a class, as if the work had gone on for a week. */
final class HalfMarked {
  private HalfMarked() {}

  /** Marks every second group of each question; says how many decisions that were. */
  static int mark(Path marks, String who, long seed) throws IOException {
    Random random = new Random(seed);
    ReviewedClass those = ReviewedClass.open(marks, who, Clock.systemUTC());
    AnswerSelection selection = new AnswerSelection(those);
    List<Draft> drafts = new ArrayList<>();
    for (Rubric rubric : those.questions().rubrics().values()) {
      List<Group> groups = selection.groups(new Place(rubric.question(), false), those.shelf());
      for (int i = 0; i < groups.size(); i += 2) {
        for (Rubric.Criterion criterion : rubric.criteria()) {
          List<Rubric.Item> items = criterion.items();
          String item = items.get(random.nextInt(items.size())).id();
          for (Group.Member each : groups.get(i).members()) {
            drafts.add(
                new Draft(
                    WrittenChoice.of(rubric.question(), criterion, item),
                    each.submission(),
                    random.nextInt(5) == 0 ? "A comment like others, no. " + random.nextInt(9) : "",
                    "",
                    who,
                    List.of()));
          }
        }
      }
    }
    Decisions.add(marks, drafts, Clock.systemUTC());
    return drafts.size();
  }
}
