package p02.desk.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import p02.precheck.text.OneForm;

/**
 * What was decided. Closed: whoever applies decisions switches over all kinds. A ruling about one
 * student names them in its decision; the others hold for the class.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Ruling.Mark.class, name = "mark"),
  @JsonSubTypes.Type(value = Ruling.Total.class, name = "total"),
  @JsonSubTypes.Type(value = Ruling.Excused.class, name = "excused"),
  @JsonSubTypes.Type(value = Ruling.Extension.class, name = "extension"),
  @JsonSubTypes.Type(value = Ruling.Late.class, name = "late"),
  @JsonSubTypes.Type(value = Ruling.Points.class, name = "points"),
  @JsonSubTypes.Type(value = Ruling.Accepted.class, name = "accepted"),
  @JsonSubTypes.Type(value = Ruling.Complaint.class, name = "complaint"),
  @JsonSubTypes.Type(value = Ruling.Comment.class, name = "comment"),
  @JsonSubTypes.Type(value = Ruling.Written.class, name = "written"),
  @JsonSubTypes.Type(value = Ruling.SecondReading.class, name = "second"),
  @JsonSubTypes.Type(value = Ruling.Undo.class, name = "undo"),
})
public sealed interface Ruling {
  /** The word that stands for all tasks. */
  String EVERYTHING = "all";

  /**
   * A task's mark by hand.
   *
   * @param task its number
   * @param points that it gets
   * @param of points that the task had when this was decided
   * @param automatic points that the grader had found then
   */
  record Mark(String task, double points, double of, double automatic) implements Ruling {
    /** Checks the numbers. */
    public Mark {
      named(task);
      within(points, of);
      atLeast(automatic, 0, "automatic points");
    }
  }

  /**
   * The mark as a whole by hand, in place of all that the tasks earn; also of a submission that
   * could not be graded.
   *
   * @param points that the submission gets
   * @param of the most that could be earned when this was decided; 0 if nobody knew
   */
  record Total(double points, double of) implements Ruling {
    /** Checks the numbers. */
    public Total {
      atLeast(points, 0, "points");
      atLeast(of, 0, "the most");
    }
  }

  /**
   * A task, or everything, does not count for a student: neither its points nor its maximum.
   *
   * @param task its number, or {@link Ruling#EVERYTHING}
   */
  record Excused(String task) implements Ruling {
    /** Checks that it is named. */
    public Excused {
      named(task);
    }
  }

  /**
   * More time for a student.
   *
   * @param days that do not count as late
   */
  record Extension(int days) implements Ruling {
    /** Checks the number. */
    public Extension {
      atLeast(days, 1, "days");
    }
  }

  /** What the amount that a day costs is. */
  enum Unit {
    /** Per cent of what the submission earned. */
    PERCENT_OF_MARK,
    /** Per cent of the most that can be earned. */
    PERCENT_OF_MAXIMUM,
    /** Points. */
    POINTS
  }

  /**
   * What lateness costs, for the class.
   *
   * @param perDay what each day that has begun costs
   * @param unit of both numbers
   * @param atMost the most that lateness costs
   */
  record Late(double perDay, Unit unit, double atMost) implements Ruling {
    /** Checks the numbers. */
    public Late {
      atLeast(perDay, 0, "a day's cost");
      atLeast(atMost, 0, "the most that lateness costs");
      if (unit != Unit.POINTS && atMost > 100) {
        throw new IllegalArgumentException("lateness cannot cost more than 100 per cent");
      }
    }
  }

  /**
   * Other points for a task, for the class: what was earned is scaled.
   *
   * @param task its number
   * @param points that it is worth; 0 takes it out
   */
  record Points(String task, double points) implements Ruling {
    /** Checks the numbers. */
    public Points {
      named(task);
      atLeast(points, 0, "points");
    }
  }

  /**
   * An answer that counts as well, for everybody whose values agree.
   *
   * @param task its number
   * @param values all that was computed, as {@code results} keep it
   * @param relative the task's tolerance: {@code |a − b| ≤ absolute + relative · |b|}
   * @param absolute see there
   * @param points that it gets
   * @param of points that the task had when this was decided
   */
  record Accepted(
      String task, String values, double relative, double absolute, double points, double of)
      implements Ruling {
    /** Checks the numbers. */
    public Accepted {
      named(task);
      named(values);
      atLeast(relative, 0, "relative tolerance");
      atLeast(absolute, 0, "absolute tolerance");
      within(points, of);
    }
  }

  /** Where a complaint stands. */
  enum State {
    /** Nobody has answered. */
    OPEN,
    /** Answered, and granted. */
    GRANTED,
    /** Answered, and refused. */
    REFUSED;

    /** The word that people type and read. */
    public String label() {
      return OneForm.lower(name());
    }
  }

  /**
   * A student's complaint. The decision's reason is the answer as soon as there is one.
   *
   * @param task what it is about, or {@link Ruling#EVERYTHING}
   * @param says what the student says
   * @param state where it stands
   */
  record Complaint(String task, String says, State state) implements Ruling {
    /** Checks that it is about something. */
    public Complaint {
      named(task);
      named(says);
    }
  }

  /**
   * Words for the student, without points: the decision's reason.
   *
   * @param task what they are about, or {@link Ruling#EVERYTHING}
   */
  record Comment(String task) implements Ruling {
    /** Checks that it is about something. */
    public Comment {
      named(task);
    }
  }

  /**
   * One criterion of a written answer. What it earns is worked out from the rubric whenever marks
   * are: other points there move what was marked by it. The decision's reason is the comment for
   * the student, and may be empty.
   *
   * @param question as {@code 3.5b}
   * @param criterion its id in the rubric
   * @param item the answer that was chosen there, or the word for points by hand
   * @param points that it was worth when this was decided
   * @param of points that the criterion was worth then
   * @param answer a digest of the text that was marked; empty where nobody noted it
   */
  record Written(
      String question,
      String criterion,
      String item,
      double points,
      double of,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String answer)
      implements Ruling {
    /** Checks the numbers. */
    public Written {
      named(question);
      named(criterion);
      named(item);
      within(points, of);
    }

    /** The same for a text of this digest. */
    public Written on(String digest) {
      return new Written(question, criterion, item, points, of, digest);
    }

    /** Whether it was given for another text than the one of this digest. */
    public boolean isOfAnother(String digest) {
      return !answer.isEmpty() && !answer.equals(digest);
    }
  }

  /**
   * One criterion read by a second person, to find out how far two agree; it gives no points.
   *
   * @param question as {@code 3.5b}
   * @param criterion its id in the rubric
   * @param item the answer that was chosen there
   */
  record SecondReading(String question, String criterion, String item) implements Ruling {
    /** Checks that all is named. */
    public SecondReading {
      named(question);
      named(criterion);
      named(item);
    }
  }

  /** Takes back the decisions that its decision replaces, and decides nothing itself. */
  record Undo() implements Ruling {}

  private static void named(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an empty word where a task or a text is needed");
    }
  }

  private static void within(double points, double of) {
    atLeast(of, 0, "the task's points");
    if (!(points >= 0 && points <= of)) {
      throw new IllegalArgumentException(
          "%s points of %s: give 0 to %2$s".formatted(Numbers.plain(points), Numbers.plain(of)));
    }
  }

  private static void atLeast(double number, double least, String what) {
    if (!(number >= least) || Double.isInfinite(number)) {
      throw new IllegalArgumentException(
          "%s: %s is too little, give %s or more"
              .formatted(what, Numbers.plain(number), Numbers.plain(least)));
    }
  }
}
