package p02.desk.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Decisions of every kind as three people make them: on few things, so that they meet. */
final class RandomDecisions {
  private static final List<String> PEOPLE = List.of("tutor a", "Zoë", "con");
  private static final List<String> STUDENTS = List.of("anna", "محمد", "ben_2");
  private static final List<String> TASKS = List.of("3.1.1", "3.4.6");

  private final Random random;

  RandomDecisions(long seed) {
    this.random = new Random(seed);
  }

  /** That many, each of which may replace earlier ones. */
  List<Decision> make(int count) {
    List<Decision> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(next(made, Instant.ofEpochSecond(1_800_000_000L + random.nextInt(50))));
    }
    return made;
  }

  private Decision next(List<Decision> before, Instant when) {
    String who = pick(PEOPLE);
    if (!before.isEmpty() && random.nextInt(4) == 0) {
      Decision other = pick(before);
      return new Draft(new Ruling.Undo(), other.whom(), "", "", who, List.of(other.id()))
          .at(when, Addressee.UNKNOWN);
    }
    Ruling what = ruling();
    String whom = Decision.isForClass(what) ? "" : pick(STUDENTS);
    // What a person sees is what had been merged by then: some of what is there.
    List<Decision> seen = before.stream().filter(each -> random.nextBoolean()).toList();
    Draft draft = new Draft(what, whom, "why\n\"ü\" 😀", pick(List.of("", "n")), who, List.of());
    return draft.over(Standing.of(seen)).at(when, Addressee.UNKNOWN);
  }

  private Ruling ruling() {
    String task = pick(TASKS);
    double points = random.nextInt(17) / 4.0;
    return switch (random.nextInt(11)) {
      case 0 -> new Ruling.Mark(task, points, 4, 1 / 3.0);
      case 1 -> new Ruling.Total(points, 100);
      case 2 -> new Ruling.Excused(pick(List.of(task, Ruling.EVERYTHING)));
      case 3 -> new Ruling.Extension(1 + random.nextInt(3));
      case 4 -> new Ruling.Late(points, pick(List.of(Ruling.Unit.values())), 50);
      case 5 -> new Ruling.Points(task, points);
      case 6 -> new Ruling.Accepted(task, "1 2.5", 1e-9, 2e-23, points, 4);
      case 7 -> new Ruling.Complaint(task, "no!", pick(List.of(Ruling.State.values())));
      case 8 ->
          new Ruling.Written(
              "3.3",
              pick(List.of("count", "width")),
              "full",
              points,
              4,
              pick(List.of("", "0123456789abcdef")));
      case 9 -> new Ruling.SecondReading("3.3", "count", "none");
      default -> new Ruling.Comment(task);
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
