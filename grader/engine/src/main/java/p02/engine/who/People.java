package p02.engine.who;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.batch.ResultFiles;
import p02.engine.failure.NearNames;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;

/**
 * The people of a marked class: who is meant by what somebody types, and what they are called on
 * the screen. Every command finds people by this one rule.
 */
public final class People {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** What says that a submission's name follows; no name has a colon. */
  private static final String SUBMISSION = "submission:";

  /** What says that the id of a student follows. */
  private static final String STUDENT = "student:";

  private static final int SHOWN = 8;
  private static final int FEWEST_LETTERS = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Path folder;
  private final List<Sender> all;
  private final Map<String, Sender> bySubmission;
  private final Map<String, Long> namesakes;

  private People(Path folder, List<Sender> all) {
    this.folder = folder;
    this.all = List.copyOf(all);
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
    Map<String, Sender> said = said(folder.resolve("submissions.csv"));
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

  private static Map<String, Sender> said(Path file) {
    Map<String, Sender> said = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return said;
    }
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      for (CSVRecord row : rows) {
        String id = bare(row.get("submission"));
        // Tables of an earlier kit have no addresses.
        String email = row.isMapped("email") ? bare(row.get("email")) : "";
        String student = bare(row.get("student"));
        said.put(id, new Sender(id, student, bare(row.get("person")), email, team(row)));
      }
      return said;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake("%s cannot be read as CSV. Run grade batch again".formatted(file));
    }
  }

  /** Tables of an earlier kit have no teams. */
  private static List<Member> team(CSVRecord row) throws IOException {
    if (!row.isMapped("members")) {
      return List.of();
    }
    try (CSVParser members = CSVParser.parse(bare(row.get("members")), CSVFormat.RFC4180)) {
      return members.stream()
          .map(each -> each.stream().map(People::bare).toList())
          .map(People::member)
          .toList();
    }
  }

  private static Member member(List<String> cells) {
    if (cells.size() != 4) {
      throw new IllegalArgumentException("a member has four cells, not " + cells.size());
    }
    return new Member(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  /** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
  private static String bare(String cell) {
    return cell.replaceFirst("^'(?=[=+\\-@\t\r])", "");
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
        .map(each -> isAlone(each) ? each.name() : "%s (%s)".formatted(each.name(), submission))
        .map(PlainText::of)
        .orElse(PlainText.of(submission));
  }

  /** The shortest of the words that mean a submission in a command, and are told from others. */
  public String typed(String submission) {
    return Optional.ofNullable(bySubmission.get(submission))
        .filter(each -> !each.name().isBlank() && found(each.name()).equals(List.of(each)))
        .map(Sender::name)
        .orElseGet(() -> found(submission).size() > 1 ? SUBMISSION + submission : submission);
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
    List<Sender> found = found(word);
    if (found.size() == 1) {
      return found.get(0).submission();
    }
    throw found.isEmpty()
        ? new UserMistake(
            "%s: no submission is called \"%s\"%s The names stand in submissions.csv"
                .formatted(folder, word, near(word)))
        : several(word, found, this::typedExactly);
  }

  private UserMistake several(String word, List<Sender> found, Function<Sender, String> exact) {
    String which = found.stream().limit(SHOWN).map(exact::apply).collect(Collectors.joining(", "));
    return new UserMistake(
        "%s: \"%s\" may be one of several, say which: %s".formatted(folder, word, which));
  }

  private List<Sender> found(String word) {
    if (word.startsWith(SUBMISSION) || word.startsWith(STUDENT)) {
      return exactly(word);
    }
    List<Sender> exactly = exactly(word);
    List<Sender> meant =
        where(each -> exactly.contains(each) || folded(each.name()).equals(folded(word)));
    return meant.isEmpty() ? where(each -> isPartOf(word, each)) : meant;
  }

  /** The submission's name if that means it alone, else the same with what it is. */
  private String typedExactly(Sender one) {
    String name = one.submission();
    return found(name).equals(List.of(one)) ? name : SUBMISSION + name + of(one);
  }

  private static String of(Sender one) {
    return one.student().isEmpty() ? "" : " (student id %s)".formatted(one.student());
  }

  /** Two letters are in many names: fewer than three count as a whole word alone. */
  private static boolean isPartOf(String word, Sender known) {
    String wanted = folded(word);
    boolean few = wanted.codePointCount(0, wanted.length()) < FEWEST_LETTERS;
    return Stream.of(known.submission(), known.name())
        .map(People::folded)
        .anyMatch(
            text ->
                few ? List.of(BETWEEN_WORDS.split(text)).contains(wanted) : text.contains(wanted));
  }

  /**
   * All submissions of one person: the one with this id, or those of the student with this id or
   * e-mail address. Names and parts of names do not count, since what follows cannot be undone.
   *
   * @throws UserMistake if there is none, or the word is the id of one and of another's submission
   */
  public List<String> all(String word) {
    List<Sender> found = exactly(word);
    if (found.isEmpty()) {
      throw new UserMistake(
          "%s: no submission or student has the id \"%s\"%s It must be written out, as in submissions.csv"
              .formatted(folder, word, near(word)));
    }
    boolean named = found.stream().anyMatch(each -> each.submission().equals(word));
    if (named && found.size() > 1) {
      throw several(
          word,
          found,
          each ->
              each.submission().equals(word) || each.student().isBlank()
                  ? SUBMISSION + each.submission() + of(each)
                  : STUDENT + each.student() + " (%s)".formatted(each.submission()));
    }
    return found.stream().map(Sender::submission).toList();
  }

  /** Those whose id, or whose student's id or e-mail address, a word is. */
  private List<Sender> exactly(String word) {
    if (word.isBlank()) {
      return List.of();
    } else if (word.startsWith(SUBMISSION)) {
      return where(each -> each.submission().equals(word.substring(SUBMISSION.length())));
    }
    boolean student = word.startsWith(STUDENT);
    String wanted = folded(student ? word.substring(STUDENT.length()) : word);
    if (wanted.isBlank()) {
      // Else it would be everybody of whom no id is known.
      return List.of();
    }
    return where(
        each ->
            folded(each.student()).equals(wanted)
                || !student
                    && (each.submission().equals(word) || folded(each.email()).equals(wanted)));
  }

  private String near(String word) {
    return NearNames.orStop(
        word,
        all.stream()
            .flatMap(
                each -> Stream.of(each.submission(), each.student(), each.name(), each.email()))
            .toList());
  }

  private List<Sender> where(Predicate<Sender> wanted) {
    return all.stream().filter(wanted).toList();
  }

  /** As names are compared: whatever case and form their letters are written in. */
  private static String folded(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
