package p02.desk.marks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import p02.engine.failure.UserMistake;
import p02.engine.who.People;

/** Finds a student's result by what a person at the keyboard calls them. */
public final class Who {
  private Who() {}

  /** Those who handed in, with the student ids that the results say. */
  public static People people(Marks marks) throws IOException {
    Map<String, String> students = new HashMap<>();
    marks.results().forEach(each -> students.put(each.submission(), each.student()));
    return People.read(marks.folder()).withStudents(students);
  }

  /**
   * The result of the one submission that a word means, as {@link People#find} has it.
   *
   * @throws UserMistake if there is none, or several
   */
  public static Result find(Marks marks, String word) throws IOException {
    return marks.result(people(marks).find(word));
  }

  /**
   * All results of one person, as {@link People#all} has it.
   *
   * @throws UserMistake if there is none
   */
  public static List<Result> all(Marks marks, String word) throws IOException {
    return people(marks).all(word).stream().map(marks::result).toList();
  }
}
