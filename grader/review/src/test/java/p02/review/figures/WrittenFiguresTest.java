package p02.review.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.rubric.Questions;
import p02.engine.rubric.Rubric;
import p02.engine.rubric.RubricFiles;
import p02.review.figures.WrittenData.Given;
import p02.review.figures.WrittenData.Label;
import p02.review.figures.WrittenData.Labelled;

/** {@code RESULTS.md} is written by this with {@code -Dfigures.write=true}. */
@DisplayName("Figures of written answers")
class WrittenFiguresTest {
  private static final Path RESULTS = WrittenData.FOLDER.resolve("RESULTS.md");
  private static final String BEGIN = "<!-- measured -->\n";
  private static final String END = "<!-- end of what was measured -->\n";
  private static final String BEFORE = "marks.tsv";
  private static final String NOW = "marks-again.tsv";
  private static final List<Labelled> FIRST =
      List.of(
          new Labelled("3.3.md", "3.3", "evidence-3.3.tsv"),
          new Labelled("runs.md", "", "evidence-runs.tsv"));
  private static final List<Labelled> NEW =
      List.of(
          new Labelled("blind-3.3.md", "3.3", "evidence-blind-3.3.tsv"),
          new Labelled("blind-runs.md", "", "evidence-blind-runs.tsv"));
  private static final List<String> KINDS =
      List.of(
          "empty", "copy", "number", "claim", "accuracy-in-log", "accuracy-not-in-log", "no-log");

  private static List<Label> labels(List<Labelled> data) {
    return data.stream()
        .flatMap(
            each -> WrittenData.labels(each.labels()).stream().map(label -> named(each, label)))
        .map(each -> new Label(each.answer(), each.kind(), FoundEvidence.figure(each.what())))
        .toList();
  }

  private static List<Label> found(List<Labelled> data) throws IOException {
    List<Label> found = new ArrayList<>();
    for (Labelled each : data) {
      FoundEvidence.in(each.given(), questions()).forEach(label -> found.add(named(each, label)));
    }
    return found;
  }

  private static Questions questions() throws IOException {
    SortedMap<String, Rubric> rubrics = RubricFiles.read(Path.of("../hidden/rubrics"));
    SortedMap<String, String> sheets = new TreeMap<>();
    for (String question : rubrics.keySet()) {
      Path sheet = Path.of("../../exercises/answers").resolve(question + ".md");
      sheets.put(question, Files.readString(sheet));
    }
    return new Questions(rubrics, sheets);
  }

  private static Label named(Labelled data, Label label) {
    return new Label(data.labels() + label.answer(), label.kind(), label.what());
  }

  private static boolean isHeldBack(Label label) {
    return (label.answer().charAt(label.answer().length() - 1) - '0') % 2 == 0;
  }

  private static List<Retrieval> retrieval(List<Labelled> data, Predicate<Label> which)
      throws IOException {
    List<Label> labels = labels(data).stream().filter(which).toList();
    List<Label> found = found(data).stream().filter(which).toList();
    return KINDS.stream().map(kind -> Retrieval.of(kind, labels, found)).toList();
  }

  private static String table(String title, List<Retrieval> retrieval) {
    return retrieval.stream()
        .map(Retrieval::row)
        .collect(
            Collectors.joining(
                "\n",
                title
                    + "\n\n| kind | labelled | told | both | precision | recall |\n"
                    + "|---|---|---|---|---|---|\n",
                "\n\n"));
  }

  private static String measured() throws IOException {
    return "\nBy the rubrics as they are:\n\n"
        + Agreement.table(Agreement.of(WrittenData.marks(NOW)))
        + "\nBy the rubrics before:\n\n"
        + Agreement.table(Agreement.of(WrittenData.marks(BEFORE)))
        + "\n"
        + table(
            "Evidence, answers with odd numbers, which the code was mended by:",
            retrieval(FIRST, each -> !isHeldBack(each)))
        + table(
            "Evidence, answers with even numbers, which were held back at first:",
            retrieval(FIRST, WrittenFiguresTest::isHeldBack))
        + table("Evidence, all 100 answers:", retrieval(FIRST, each -> true))
        + table("Evidence, 55 new answers:", retrieval(NEW, each -> true));
  }

  @Test
  @DisplayName("the data are whole: 60 answers to each of two questions and 40 with logs")
  void shouldBeWhole() {
    assertThat(WrittenData.answers("3.3")).hasSize(60);
    assertThat(WrittenData.answers("3.5b")).hasSize(60);
    assertThat(WrittenData.runs()).hasSize(40);
    assertThat(WrittenData.runs().stream().filter(each -> each.log().isEmpty())).hasSize(4);
    assertThat(WrittenData.runs()).extracting(Given::question).containsOnly("1.2", "2.1", "2.2");
    assertThat(NEW.get(0).given()).hasSize(30);
    assertThat(NEW.get(1).given()).hasSize(25);
    assertThat(WrittenData.marks(BEFORE)).hasSize(2 * 60 * 4);
    assertThat(WrittenData.marks(NOW)).hasSize(2 * 60 * 4);
  }

  @Test
  @DisplayName("two who mark by the rubric alone agree on every criterion: κ is 0.7 or more")
  void shouldAgree() {
    for (String file : List.of(BEFORE, NOW)) {
      assertThat(Agreement.of(WrittenData.marks(file)))
          .hasSize(8)
          .allSatisfy(each -> assertThat(each.kappa().kappa()).isGreaterThanOrEqualTo(0.7));
    }
  }

  @Test
  @DisplayName("what was chosen last stands in the rubrics as they are")
  void shouldBeMarkedByTheRubricsAsTheyAre() throws IOException {
    Questions questions = questions();
    for (WrittenData.Marked each : WrittenData.marks(NOW)) {
      Rubric.Criterion criterion =
          questions.rubrics().get(each.question()).criterion(each.criterion()).orElseThrow();
      assertThat(criterion.item(each.first())).as("%s", each).isPresent();
      assertThat(criterion.item(each.second())).as("%s", each).isPresent();
    }
  }

  @Test
  @DisplayName("evidence is right 95 times of 100, and tells 80 of 100")
  void shouldBePreciseAndComplete() throws IOException {
    List<String> differences = Retrieval.differences(labels(FIRST), found(FIRST));
    assertThat(retrieval(FIRST, each -> true))
        .as("%s", differences)
        .allSatisfy(
            each -> {
              assertThat(each.labelled()).as(each.kind()).isPositive();
              assertThat(each.precision()).as(each.kind()).isGreaterThanOrEqualTo(0.95);
              assertThat(each.recall()).as(each.kind()).isGreaterThanOrEqualTo(0.8);
            });
  }

  @Test
  @DisplayName("so it is over the 55 new answers, all kinds together")
  void shouldHoldForNewAnswers() throws IOException {
    List<Retrieval> kinds = retrieval(NEW, each -> true);
    double both = kinds.stream().mapToInt(Retrieval::both).sum();
    double told = kinds.stream().mapToInt(Retrieval::told).sum();
    double labelled = kinds.stream().mapToInt(Retrieval::labelled).sum();
    assertThat(both / told).isGreaterThanOrEqualTo(0.95);
    assertThat(both / labelled).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  @DisplayName("in a class of eight nobody's own answer is called a copy")
  void shouldNotAccuseSmallClasses() throws IOException {
    for (Labelled each : List.of(FIRST.get(0), NEW.get(0))) {
      Set<String> copied =
          WrittenData.labels(each.labels()).stream()
              .filter(label -> label.kind().equals("copy"))
              .map(Label::answer)
              .collect(Collectors.toSet());
      List<Given> own =
          new ArrayList<>(each.given().stream().filter(a -> !copied.contains(a.id())).toList());
      for (int seed = 0; seed < 12; seed++) {
        Collections.shuffle(own, new Random(seed));
        assertThat(FoundEvidence.in(own.subList(0, 8), questions()))
            .filteredOn(found -> found.kind().equals("copy"))
            .isEmpty();
      }
    }
  }

  @Test
  @DisplayName("the published figures are what is measured")
  void shouldPublishWhatIsMeasured() throws IOException {
    String text = Files.readString(RESULTS);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    String measured = measured();
    if (Boolean.getBoolean("figures.write")) {
      text = text.substring(0, begin) + measured + text.substring(text.indexOf(END));
      Files.writeString(RESULTS, text);
    }
    assertThat(text.substring(begin, text.indexOf(END))).isEqualTo(measured);
  }
}
