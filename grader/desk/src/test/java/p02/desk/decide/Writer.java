package p02.desk.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import p02.desk.decision.Decision;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;

/** A person who decides without end, in a process of their own, and says what is on the disk. */
final class Writer {
  private Writer() {}

  /**
   * Decides until it is killed.
   *
   * @param arguments the folder of marks, the name, and a seed
   */
  public static void main(String[] arguments) throws IOException {
    Path marks = Path.of(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[2]));
    while (true) {
      Draft draft = draft(arguments[1], random).over(Decisions.read(marks).standing());
      Decision decision = Decisions.add(marks, draft, Clock.systemUTC());
      System.out.println(decision.id());
      System.out.flush();
    }
  }

  /** Each person has tasks of their own, and all meet in one. */
  private static Draft draft(String who, Random random) {
    String task = random.nextInt(5) == 0 ? "3.4.6" : "3.1." + (1 + "abc".indexOf(who));
    String whom = List.of("anna", "ben", "zoe").get(random.nextInt(3));
    double points = random.nextInt(5) / 4.0;
    Ruling ruling = new Ruling.Mark(task, points, task.equals("3.4.6") ? 4 : 2, 1);
    return new Draft(ruling, whom, "x".repeat(random.nextInt(3000)), "", who, List.of());
  }
}
