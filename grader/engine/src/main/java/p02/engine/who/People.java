package p02.engine.who;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import p02.engine.batch.ResultFiles;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;

/**
 * The people of a marked class: who is meant by what somebody types, and what they are called on
 * the screen. Every command finds people by this one rule.
 */
public final class People {
  private static final int SHOWN = 8;

  private final Path folder;
  private final List<Sender> all;
  private final TypedWords words;
  private final Map<String, Sender> bySubmission;
  private final Map<String, Long> namesakes;

  private People(Path folder, List<Sender> all) {
    this.folder = folder;
    this.all = List.copyOf(all);
    this.words = new TypedWords(this.all);
    this.bySubmission =
        all.stream().collect(Collectors.toMap(Sender::submission, Function.identity()));
    this.namesakes =
        all.stream()
            .filter(each -> !each.name().isBlank())
            .collect(Collectors.groupingBy(Sender::name, Collectors.counting()));
  }

  /**
   * Reads who sent what: those of whom there is a result, with what {@code submissions.csv} says.
   *
   * @throws UserMistake if no batch wrote into this folder, or the file is damaged
   */
  public static People read(Path folder) throws IOException {
    Map<String, Sender> said = SenderTable.read(folder.resolve("submissions.csv"));
    List<Sender> all =
        ResultFiles.in(folder).keySet().stream()
            .map(id -> said.getOrDefault(id, new Sender(id, "", "", "", List.of())))
            .toList();
    return new People(folder, all);
  }

  /** The same with ids of students that results say, which count more than the table. */
  public People withStudents(Map<String, String> students) {
    List<Sender> known =
        all.stream()
            .map(each -> each.ofStudent(students.getOrDefault(each.submission(), each.student())))
            .toList();
    return new People(folder, known);
  }

  /** The folder of their marks. */
  public Path folder() {
    return folder;
  }

  /** Those who handed in a submission: one person, or every member of a team. */
  public List<Member> members(String submission) {
    return Optional.ofNullable(bySubmission.get(submission)).map(Sender::members).orElse(List.of());
  }

  /** The members of the team that handed in a submission; nobody if one person did. */
  public List<Member> team(String submission) {
    return Optional.ofNullable(bySubmission.get(submission)).map(Sender::team).orElse(List.of());
  }

  /** Submission to the person's name; none where nobody said more than the name of a folder. */
  public SortedMap<String, String> names() {
    SortedMap<String, String> names = new TreeMap<>();
    all.stream()
        .filter(each -> !each.name().isBlank())
        .forEach(each -> names.put(each.submission(), each.name()));
    return Collections.unmodifiableSortedMap(names);
  }

  /**
   * What a submission is called on the screen: the person's name, with the submission's behind it
   * where several people have that name; the submission's where nobody is known.
   */
  public String called(String submission) {
    return Optional.ofNullable(bySubmission.get(submission))
        .filter(each -> !each.name().isBlank())
        .map(each -> isAlone(each) ? each.name() : each.nameAndSubmission())
        .map(PlainText::of)
        .orElse(PlainText.of(submission));
  }

  /** The shortest of the words that mean a submission in a command, and are told from others. */
  public String typed(String submission) {
    return Optional.ofNullable(bySubmission.get(submission))
        .filter(each -> !each.name().isBlank() && words.mean(each.name(), each))
        .map(Sender::name)
        .orElseGet(
            () ->
                words.found(submission).size() > 1
                    ? TypedWords.SUBMISSION + submission
                    : submission);
  }

  /**
   * Who is meant by a submission, so that whoever typed a word sees whom it found. Two lines, since
   * a platform's names are long: {@code Ben Berg (student id ben01)} and {@code submission
   * Berg_2_file} below it.
   */
  public String meant(String submission) {
    Optional<Sender> known = Optional.ofNullable(bySubmission.get(submission));
    String name =
        known.map(Sender::name).filter(each -> !each.isBlank()).map(PlainText::of).orElse("");
    String student = known.map(Sender::student).map(PlainText::of).orElse("");
    String who = name.isEmpty() ? PlainText.of(submission) : name;
    return "%s%s%n  submission %s"
        .formatted(
            who,
            student.isEmpty() ? "" : " (student id %s)".formatted(student),
            PlainText.of(submission));
  }

  private boolean isAlone(Sender one) {
    return namesakes.getOrDefault(one.name(), 0L) == 1;
  }

  /**
   * The one submission that a word means: its id, its student's id, e-mail address or name, else a
   * part of its id or name that no other has. What is one's id and another's name means neither:
   * whoever names a folder must not be taken for a classmate.
   *
   * @throws UserMistake if there is none, or several
   */
  public String find(String word) {
    if (word.isBlank()) {
      throw new UserMistake(
          "%s: no student was named. The names stand in submissions.csv".formatted(folder));
    }
    List<Sender> found = words.found(word);
    if (found.size() == 1) {
      return found.get(0).submission();
    }
    throw found.isEmpty()
        ? new UserMistake(
            "%s: %s The names stand in submissions.csv".formatted(folder, words.nobody(word)))
        : several(word, found, this::typedExactly);
  }

  private UserMistake several(String word, List<Sender> found, Function<Sender, String> exact) {
    String which = found.stream().limit(SHOWN).map(exact::apply).collect(Collectors.joining(", "));
    return new UserMistake(
        "%s: \"%s\" may be one of several, say which: %s".formatted(folder, word, which));
  }

  /** The submission's name if that means it alone, else the same with what it is. */
  private String typedExactly(Sender one) {
    String name = one.submission();
    return words.mean(name, one) ? name : TypedWords.SUBMISSION + name + of(one);
  }

  private static String of(Sender one) {
    return one.student().isEmpty() ? "" : " (student id %s)".formatted(one.student());
  }

  /**
   * All submissions of one person: the one with this id, or those of the student with this id or
   * e-mail address. Names and parts of names do not count, since what follows cannot be undone.
   *
   * @throws UserMistake if there is none, or the word is the id of one and of somebody else's
   *     submission
   */
  public List<String> all(String word) {
    List<Sender> found = words.exactly(word);
    if (found.isEmpty()) {
      throw new UserMistake(
          "%s: no submission or student has the id \"%s\"%s It must be written out, as in submissions.csv"
              .formatted(folder, word, words.near(word)));
    }
    boolean named = found.stream().anyMatch(each -> each.submission().equals(word));
    if (named && !areOneStudents(found)) {
      throw several(word, found, each -> marked(word, each));
    }
    return found.stream().map(Sender::submission).toList();
  }

  /** Whether they are one's alone; nobody knows it of one who names no student id. */
  private static boolean areOneStudents(List<Sender> found) {
    String first = TypedWords.folded(found.get(0).student());
    return found.size() == 1
        || !first.isEmpty()
            && found.stream().allMatch(each -> TypedWords.folded(each.student()).equals(first));
  }

  /** A word that says whether a submission or a student is meant. */
  private static String marked(String word, Sender one) {
    return one.submission().equals(word) || one.student().isBlank()
        ? TypedWords.SUBMISSION + one.submission() + of(one)
        : TypedWords.STUDENT + one.student() + " (%s)".formatted(one.submission());
  }
}
