package p02.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import p02.desk.complaint.TaskCode;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.Choices;
import p02.engine.batch.FiledNames;
import p02.engine.batch.MarksFolder;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.model.Intake;
import p02.engine.model.Problem;
import p02.engine.model.Submission;
import p02.engine.report.CodePart;

/**
 * The code of students, to look at beside their answers. It is read from the submissions when
 * somebody asks for it: marks can be given where the submissions are not.
 */
final class StudentCode implements AutoCloseable {
  /**
   * Three times the longest file of the strangers' submissions (18,254 letters): what somebody
   * wrote is shown whole, and what a program wrote does not fill the marker's browser.
   */
  private static final int LONGEST = 60_000;

  private static final String UNREADABLE = "this submission cannot be read";

  private final Optional<Source> source;
  private final String missing;
  private final Map<String, Found> found = new ConcurrentHashMap<>();
  private @Nullable Opened opened;

  /** Where submissions are, and what reads them. */
  private record Source(Kit kit, Path marks, Path submissions) {}

  /** The same, listed. */
  private record Opened(Grader grader, Inbox inbox) {}

  /**
   * What was found of one submission.
   *
   * @param parts of its code, by problem
   * @param missing why there is none; empty if there is
   */
  private record Found(Map<String, List<CodePart>> parts, Missing missing) {}

  /**
   * Why there is no code.
   *
   * @param says in words that name nobody; empty if there is code
   * @param detail names of files, which may be names of people; empty if there are none
   */
  record Missing(String says, String detail) {
    private static final Missing NOTHING = new Missing("", "");

    /** For the page. */
    String inWords(boolean namesHidden) {
      return detail.isEmpty()
          ? says
          : "%s: %s".formatted(says, namesHidden ? PageMaking.HIDDEN : detail);
    }
  }

  /**
   * The code that belongs to one question.
   *
   * @param parts in order of the classes
   * @param missing why there is none; empty if there is
   */
  record Code(List<CodePart> parts, Missing missing) {}

  private StudentCode(Optional<Source> source, String missing) {
    this.source = source;
    this.missing = missing;
  }

  /** No code can be shown. */
  static StudentCode none(String why) {
    return new StudentCode(Optional.empty(), why);
  }

  /**
   * The code of a class.
   *
   * @param marks what a batch wrote
   * @param submissions where they are; nothing if they are where the batch found them
   * @throws UserMistake if they were named, and are not there
   */
  static StudentCode of(Kit kit, Path marks, Optional<Path> submissions) throws IOException {
    if (submissions.isPresent() && !Files.exists(submissions.get())) {
      throw new UserMistake(
          "--submissions %s does not exist. Name the folder or archive of submissions"
              .formatted(submissions.get()));
    }
    Path where;
    try {
      where = submissions.isPresent() ? submissions.get() : MarksFolder.submissionsOf(marks);
    } catch (UserMistake e) {
      // Marks can be given without it.
      return none(String.valueOf(e.getMessage()));
    }
    return Files.exists(where)
        ? new StudentCode(Optional.of(new Source(kit, marks, where)), "")
        : none("%s is not there: name the submissions with --submissions".formatted(where));
  }

  /** Why no code can be shown; empty if it can. */
  String missing() {
    return missing;
  }

  /** A student's code of the problem that a question belongs to, as {@code 3.5} to {@code 3.5b}. */
  Code of(String submission, String question) {
    if (source.isEmpty()) {
      return new Code(List.of(), new Missing(missing, ""));
    }
    Found theirs = found.computeIfAbsent(submission, each -> read(source.get(), each));
    List<CodePart> parts =
        theirs.parts().getOrDefault(question.replaceFirst("[a-z]$", ""), List.of());
    Missing why =
        theirs.missing().equals(Missing.NOTHING)
            ? new Missing("no code of this problem was handed in", "")
            : theirs.missing();
    return new Code(parts, parts.isEmpty() ? why : Missing.NOTHING);
  }

  private Found read(Source from, String submission) {
    try {
      Opened those = opened(from);
      Optional<Inbox.Entry> entry =
          those.inbox().entries().stream().filter(each -> each.id().equals(submission)).findFirst();
      if (entry.isEmpty()) {
        return none(from.submissions() + " does not hold this submission", "");
      }
      Intake intake = entry.get().read();
      return intake instanceof Submission read
          ? new Found(parts(those.grader(), read), Missing.NOTHING)
          : none(UNREADABLE, ((Intake.Unreadable) intake).reason());
    } catch (UserMistake e) {
      // The page goes on without it, and says why.
      return none(UNREADABLE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return none(UNREADABLE, Causes.oneLine(e));
    }
  }

  private static Found none(String says, String detail) {
    return new Found(Map.of(), new Missing(says, detail));
  }

  private synchronized Opened opened(Source from) throws IOException {
    Opened those = opened;
    if (those == null) {
      Grader grader = Grader.open(from.kit());
      those =
          new Opened(
              grader,
              grader.inbox(
                  from.submissions(), new Choices(from.marks()), FiledNames.read(from.marks())));
      opened = those;
    }
    return those;
  }

  private static Map<String, List<CodePart>> parts(Grader grader, Submission submission) {
    Map<String, List<CodePart>> parts = new ConcurrentHashMap<>();
    for (Problem problem : grader.assignment().problems()) {
      parts.put(
          problem.number(),
          TaskCode.of(grader.kit(), submission, problem).stream().map(StudentCode::cut).toList());
    }
    return parts;
  }

  private static CodePart cut(CodePart part) {
    return part.text().length() <= LONGEST
        ? part
        : new CodePart(
            part.file(),
            part.line(),
            part.text().substring(0, LONGEST)
                + "\n… %d letters more".formatted(part.text().length() - LONGEST));
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.inbox().close();
    }
  }
}
