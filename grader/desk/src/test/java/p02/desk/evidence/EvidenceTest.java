package p02.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import p02.engine.rubric.Rubric;
import p02.engine.rubric.RubricFiles;

@DisplayName("Evidence")
class EvidenceTest {
  private static final Path RUBRICS = Path.of("../hidden/rubrics");
  private static final String LOG =
      """
      tutorial,seed,epochs,activation,optimizer,train_accuracy,validation_accuracy,test_accuracy
      1.2,1,9,relu,sgd,0.81234,0.80555,NaN
      1.2,1,20,relu,sgd,0.9,0.8449,0.8512
      """;

  private static Rubric rubric(String question) throws IOException {
    return RubricFiles.read(RUBRICS).get(question);
  }

  private static List<Evidence> of(String question, String text, String log, boolean right)
      throws IOException {
    NearCopies nobody = new NearCopies(Map.of("anna", text));
    return new AnswerEvidence(rubric(question), nobody)
        .of("anna", text, log, task -> Optional.of(right));
  }

  /** Arrows of a network with one input and one output, counted gap by gap. */
  private static int arrows(int layers, int width) {
    int arrows = 0;
    int before = 1;
    for (int layer = 0; layer < layers; layer++) {
      arrows += before * width;
      before = width;
    }
    return arrows + before;
  }

  @Test
  @DisplayName("of a text that nobody wrote as an answer is found as soon as of any other")
  void shouldReadNoEndlessWord() throws IOException {
    String word = "width " + "1.".repeat(500_000);
    assertThat(ReadPart.of(word)).isEqualTo("width " + "1.".repeat(150));
    assertThat(ReadPart.of("depth" + " ".repeat(500_000) + "wins")).hasSizeLessThan(400);
    assertThat(of("3.3", word, LOG, true))
        .extracting(Evidence::kind)
        .doesNotContain(Evidence.Kind.CLAIM);
    String meant = "Width adds 1,234.5 weights,\n\n    and depth 100.\n";
    assertThat(ReadPart.of(meant)).isEqualTo(meant);
  }

  @Test
  @DisplayName("the rubric's numbers are what a network has")
  void shouldKnowTheNumbers() throws IOException {
    List<Double> known = rubric("3.3").numbers().stream().map(Rubric.KnownNumber::value).toList();
    double weights = arrows(10, 10);
    double depth = arrows(11, 10) - weights;
    double width = arrows(10, 11) - weights;
    double biases = 10 * 10 + 1;
    double tenGaps = weights + 100;
    assertThat(known)
        .containsExactly(
            weights,
            weights + biases,
            biases,
            tenGaps,
            depth,
            width,
            width - 9,
            (double) arrows(10, 11));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has 1,021 parameters in all, with the biases counted.|1,021",
        "Es sind 1.021 Parameter, wenn man Biases mitzählt, denke ich.|1.021",
        "There are 1 021 numbers to learn in this network, I think.|1 021",
        "Counting gives $920$ weights for this small network of ten.|920"
      })
  @DisplayName("finds numbers however they are written")
  void shouldFindNumbers(String text, String written) throws IOException {
    assertThat(of("3.3", text, "", true))
        .extracting(Evidence::says)
        .anyMatch(says -> says.startsWith("\"" + written + "\" stands in the text: "));
  }

  @Test
  @DisplayName("takes no part of another number for one")
  void shouldNotFindParts() throws IOException {
    String text = "The numbers 9200, 0.920, x920, 1920 and 920 % are not what was asked for here.";
    assertThat(of("3.3", text, "", true))
        .noneMatch(each -> each.kind() == Evidence.Kind.NUMBER && each.says().contains("\"920"));
  }

  @Test
  @DisplayName("holds accuracies against the student's own runs")
  void shouldHoldFiguresAgainstRuns() throws IOException {
    String text = "After 9 epochs I saw 80.6 %, after 20 epochs 84,5 % and 0.8512; 93 % was rare.";
    assertThat(of("1.2", text, LOG, true))
        .extracting(each -> each.says() + " " + each.source())
        .containsExactly(
            "80.6 % is an accuracy of a run. runs.csv, line 2 (validation accuracy)",
            "84,5 % is an accuracy of a run. runs.csv, line 3 (validation accuracy)",
            "0.8512 is an accuracy of a run. runs.csv, line 3 (test accuracy)",
            "93 % is no accuracy of any run. runs.csv");
    assertThat(of("1.2", text, "", true))
        .extracting(Evidence::says)
        .containsExactly("4 accuracies in the text, and no runs.csv was handed in.");
    assertThat(of("1.2", text, "\"", true))
        .extracting(Evidence::says)
        .contains("runs.csv cannot be read as a table.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gradients were 0.31, 0.25 and 0.19 in layer 1.|",
        "The learning rate was at most 0.25 and dropout 0.20.|",
        "It rises by 12 %, that is 12.5 percentage points.|",
        "12 % of the neurons were dead, and the accuracy was 86 %.|86 %",
        "An error of 14.1 % on validation, so an accuracy of 85.9 %.|85.9 %",
        "In the lecture 99 % was said to be possible. Mine was .9332.|.9332",
        "It took 0.75 s and reached 95.3, 96.1 and 97.2 %.|95.3 96.1 97.2 %",
        "After 20, 96.7 %; the loss was 0.31.|96.7 %",
        "Der Mittelwert der drei ist 95,14 %, der beste 95,3 %.|95,3 %",
        "The slope is 1 for tanh and for the sigmoid only 0.25.|",
        "Jede Schicht multipliziert ja mit höchstens 0,25.|",
        "ReLU reached 96.9 %, and 9 % of them never fired.|96.9 %"
      })
  @DisplayName("takes for accuracies what is said of them, and nothing else")
  void shouldTellAccuraciesFromOtherNumbers(String text, String figures) {
    assertThat(
            AccuracyFigures.of(text).stream()
                .map(TextNumbers.Found::written)
                .collect(java.util.stream.Collectors.joining(" ")))
        .isEqualTo(figures == null ? "" : figures);
  }

  @Test
  @DisplayName("takes the numbers of a table for what their columns are called")
  void shouldReadTables() {
    String table =
        """
        | activation | validation | mean gradient | loss on validation |
        |---|---|---|---|
        | relu | 0.873 | 0.21 | 0.42 |
        | tanh | 0.870 | 0.17 | 0.44 |
        """;
    assertThat(AccuracyFigures.of(table))
        .extracting(TextNumbers.Found::written)
        .containsExactly("0.873", "0.870");
    assertThat(AccuracyFigures.of(table.replace("|---|---|---|---|\n", "")))
        .extracting(TextNumbers.Found::written)
        .doesNotContain("0.870");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Depth adds more weights than width.|depth",
        "The number would increase more with one more hidden layer.|depth",
        "Eine Schicht mehr bringt mehr Gewichte als breitere Schichten.|depth",
        "It grows more with one more unit in each hidden layer, since every gap grows.|width",
        "Width wins: 191 is more than 100.|width",
        "One layer adds 100, so the units win, because they change every gap.|width",
        "191 > 100 → width|width",
        "So here the unit in each layer.|width",
        "Also Breite.|width",
        "I would say one more hidden layer, because it is fully connected.|depth",
        "So one more unit in each layer, with or without biases.|width",
        "The answer is the width.|width",
        "So the unit adds more wieghts, 212 against 100.|width",
        "Es sind pro Schicht 191 mehr.|none",
        "Result: 920 weights, the layer makes +100.|none",
        "Deep networks make many more linear regions.|none",
        "Each layer has 10 units. The extra layer: 100.|none",
        "One more hidden layer adds 100 weights. A wider one adds 191.|none",
        "A new layer adds 100 more weights.|none",
        "Depth does not add more weights.|none",
        "More with depth. No: more with width.|none",
        "Would it increase more with one more hidden layer, or with width?|none"
      })
  @DisplayName("reads a claim where it is plain, and none elsewhere")
  void shouldReadClaims(String text, String claim) throws IOException {
    assertThat(Claims.of(text, rubric("3.3").claim().orElseThrow()).orElse("none"))
        .isEqualTo(claim);
  }

  @Test
  @DisplayName("tells of a claim that the student's own code contradicts, and of no other")
  void shouldHoldClaimsAgainstCode() throws IOException {
    String text = "I think that depth adds more weights than width does in this network.";
    assertThat(of("3.3", text, "", true))
        .containsExactly(
            new Evidence(
                Evidence.Kind.CLAIM,
                "The text says depth, the code answers width.",
                "the result of 3.3.6, which is right"));
    assertThat(of("3.3", text, "", false)).isEmpty();
    assertThat(of("3.3", text.replace("depth adds", "width adds"), "", true)).isEmpty();
  }

  @Test
  @DisplayName("names near copies and says how near; answers that share a phrase are none")
  void shouldNameCopies() {
    String text =
        "SGD takes a random mini batch and makes a step against its gradient, always by the same"
            + " rate, while Adam keeps two moving averages of gradients and their squares.";
    Map<String, String> answers =
        Map.of(
            "anna", text,
            "ben", text.replace("random", "small").toUpperCase(java.util.Locale.ROOT) + "!!",
            "cleo",
                "Adam keeps two moving averages of gradients, so that its steps have no unit,"
                    + " and I would take it first wherever there is little time to tune a rate.");
    NearCopies copies = new NearCopies(answers);
    assertThat(copies.of("anna")).extracting(Evidence::source).containsExactly("the answer of ben");
    // 26 runs of four words, of which the changed word is in four.
    assertThat(copies.of("anna").get(0).says()).startsWith("85 %");
    assertThat(copies.of("cleo")).isEmpty();
    assertThat(copies.of("nobody")).isEmpty();
  }

  @Test
  @DisplayName("names a copy whose words were changed here and there, and no answer of one's own")
  void shouldNameChangedCopies() {
    Map<String, String> answers =
        Map.of(
            "anna",
                "Performance improves fast at the beginning and then slowly. The training accuracy"
                    + " meanwhile climbs on, so the network starts to memorise the pictures, and"
                    + " fifty epochs are enough for me.",
            "ben",
                "The performance rises quickly at the beginning and then only slowly. The training"
                    + " accuracy in the meantime climbs on, so the network begins to memorise the"
                    + " images, and fifty epochs are sufficient for me.",
            "cleo",
                "I measured nine, twenty and fifty epochs with two seeds. After fifty the curve of"
                    + " the validation data is flat, while the training data are learnt by heart,"
                    + " which is what the book calls overfitting.");
    NearCopies copies = new NearCopies(answers);
    assertThat(copies.of("anna")).extracting(Evidence::source).containsExactly("the answer of ben");
    assertThat(copies.of("anna").get(0).says()).endsWith("stand in the same order.");
    assertThat(copies.of("cleo")).isEmpty();
  }

  @Test
  @DisplayName("tells of next to nothing")
  void shouldTellOfNextToNothing() throws IOException {
    assertThat(of("3.5b", "I do not know.", "", true))
        .containsExactly(
            new Evidence(Evidence.Kind.EMPTINESS, "The text has 4 words.", "the text"));
  }

  @Test
  @DisplayName("takes no log and no number that nobody measures, however small the file is")
  void shouldNotFillUpWhatIsEndless() throws IOException {
    String columns = "a,".repeat(99);
    assertThat(RunsTable.of(columns + "b\n" + "x\n".repeat(1_999))).isPresent();
    assertThat(RunsTable.of(columns + "b\n" + "x\n".repeat(2_001))).isEmpty();
    assertThat(RunsTable.of(columns + "b,c\nx\n")).isEmpty();
    String digits = "9".repeat(100);
    assertThat(TextNumbers.of("93 and " + digits + " and 0." + digits)).hasSize(1);
    assertThat(
            of("1.2", "The accuracy is 0.85.", LOG + "1.2,1,20,relu,sgd,0." + digits + ",,", true))
        .anyMatch(each -> each.says().contains("0.85 is an accuracy of a run"));
  }
}
