package p02.desk.written;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.batch.AnswerFolder;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;

/**
 * The written answers of a class.
 *
 * @param theirs submission to what it holds
 */
public record ClassAnswers(SortedMap<String, WrittenAnswers> theirs) {
  private static final String SHEET = ".md";
  private static final String LOG = "runs.csv";

  /** Copies the map. */
  public ClassAnswers {
    theirs = Collections.unmodifiableSortedMap(new TreeMap<>(theirs));
  }

  /** Those of these submissions. */
  public static ClassAnswers read(Path marks, Collection<String> submissions) throws IOException {
    SortedMap<String, WrittenAnswers> theirs = new TreeMap<>();
    for (String submission : submissions) {
      theirs.put(submission, AnswerFolder.read(marks, submission));
    }
    return new ClassAnswers(theirs);
  }

  /** One answer. */
  public Answer of(String submission, String question, Questions questions) {
    WrittenAnswers all = theirs.getOrDefault(submission, WrittenAnswers.NONE);
    String name = question + SHEET;
    if (all.unread().containsKey(name)) {
      return new Answer.Unread(name + ": " + all.unread().get(name));
    }
    String sheet = all.texts().get(name);
    String own =
        sheet == null ? "" : SheetText.own(sheet, questions.sheets().getOrDefault(question, ""));
    if (!own.isEmpty()) {
      return new Answer.Given(own, PictureNames.in(own, all.pictures()));
    } else if (!all.doubts().isEmpty()) {
      return new Answer.Unread("it may be in " + String.join(", ", all.doubts()));
    }
    return new Answer.Empty(
        sheet == null ? "no sheet was handed in" : "the sheet is as it was handed out");
  }

  /** The log of experiments, as it was handed in; empty without one. */
  public String experiments(String submission) {
    return theirs.getOrDefault(submission, WrittenAnswers.NONE).texts().getOrDefault(LOG, "");
  }

  /** Submissions with an answer of their own to any question. */
  public List<String> withAny(Questions questions) {
    return theirs.keySet().stream()
        .filter(
            submission ->
                questions.rubrics().keySet().stream()
                    .anyMatch(q -> of(submission, q, questions) instanceof Answer.Given))
        .toList();
  }
}
