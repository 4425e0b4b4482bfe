package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Written answers are the students' own: nobody earns a point by copying from the handout.
 *
 * <p>Three nets, each with its holes. Patterns, one for each criterion, find what was said once or
 * is said in the usual words; they miss other words for the same thing. Words shared with what a
 * rubric says that earns the point find other sentences made of the same words. Six words in a row
 * that stand in a model answer, or in one of the people who answered 3.3 and 3.5b, find what was
 * copied as it is. The formulas of 3.5 stand in the handout, since tasks implement them, and
 * comments above methods and hints print those of 3.1 and 3.2: the questions ask for them in words.
 */
@DisplayName("The handout")
class HandoutTellsNoAnswerTest {
  private static final Path KEPT = Path.of("src/test/resources/answers-kept.tsv");
  private static final Path RUBRICS = Path.of("../grader/hidden/rubrics");
  private static final Path MODELS = Path.of("answers");
  private static final Path ANSWERS = Path.of("../grader/benchmark/written");

  /** So much of what earns a point, in one sentence, is the answer. */
  private static final double MOST = 0.75;

  /** What has fewer words of its own is shared by chance. */
  private static final int FEWEST = 5;

  /** Names of the question's own parts, as "one more unit in every", have five. */
  private static final int IN_A_ROW = 6;

  private static final Set<String> LITTLE =
      Set.of(
          ("a all also an and are as at be both by each for from has have how in is it its no not of"
                  + " on one or so than that the them they this to two was what where which with")
              .split(" "));

  /** What is kept for the student. */
  private record Kept(String question, String criterion, Pattern pattern, String sentence) {
    static Kept of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as("four cells, parted by tabs: " + line).hasSize(4);
      return new Kept(cells[0], cells[1], Pattern.compile(cells[2]), cells[3]);
    }

    String name() {
      return question + " " + criterion;
    }
  }

  private static List<Kept> kept() throws IOException {
    return Files.readAllLines(KEPT).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Kept::of)
        .toList();
  }

  /** A criterion of a rubric, and the words of each sentence of what earns its point. */
  private record Criterion(String name, List<Set<String>> earns) {
    boolean isSaidBy(Set<String> told) {
      return earns.stream().anyMatch(words -> shared(words, told) >= MOST);
    }
  }

  private static List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    YAMLMapper yaml = YAMLMapper.builder().build();
    for (Path file : Handed.below(RUBRICS).sorted().toList()) {
      JsonNode rubric = yaml.readTree(Handed.text(file));
      for (JsonNode each : rubric.get("criteria")) {
        criteria.add(
            new Criterion(
                rubric.get("question").asString() + " " + each.get("id").asString(),
                sentences(each.get("earns").asString())
                    .map(HandoutTellsNoAnswerTest::words)
                    .filter(words -> words.size() >= FEWEST)
                    .toList()));
      }
    }
    return criteria;
  }

  @Test
  @DisplayName("says nothing of what earns a point, criterion by criterion")
  void shouldKeepEachPoint() throws IOException {
    List<String> paragraphs = HandoutText.paragraphs();
    assertThat(paragraphs).hasSizeGreaterThan(300);
    List<String> told =
        kept().stream()
            .flatMap(
                each ->
                    paragraphs.stream()
                        .flatMap(text -> each.pattern().matcher(text).results())
                        .map(match -> each.name() + ": " + match.group()))
            .toList();
    assertThat(told).isEmpty();
  }

  @Test
  @DisplayName("has a pattern for each criterion, and each finds its sentence")
  void shouldNoticeEachPoint() throws IOException {
    assertThat(kept().stream().map(Kept::name).distinct())
        .containsExactlyInAnyOrderElementsOf(criteria().stream().map(Criterion::name).toList());
    assertThat(kept())
        .allSatisfy(
            each ->
                assertThat(HandoutText.plain(each.sentence()))
                    .as(each.name())
                    .containsPattern(each.pattern()));
  }

  @Test
  @DisplayName("has no sentence made of the words that earn a point")
  void shouldUseOtherWords() {
    List<Criterion> criteria = criteria();
    List<String> given =
        HandoutText.paragraphs().stream()
            .flatMap(HandoutTellsNoAnswerTest::sentences)
            .flatMap(
                sentence -> {
                  Set<String> told = words(sentence);
                  return criteria.stream()
                      .filter(criterion -> criterion.isSaidBy(told))
                      .map(criterion -> criterion.name() + ": " + sentence);
                })
            .toList();
    assertThat(given).isEmpty();
  }

  @Test
  @DisplayName("would be noticed with the words that it once had")
  void shouldNoticeWords() {
    Set<String> once = words("g is the gradient of the loss, measured on one mini-batch");
    assertThat(shared(words("The gradient of the loss on a random mini-batch"), once))
        .isGreaterThan(MOST);
  }

  @Test
  @DisplayName("shares no six words in a row with an answer that somebody wrote")
  void shouldShareNoPhrase() {
    Set<String> told =
        HandoutText.paragraphs().stream()
            .flatMap(HandoutTellsNoAnswerTest::phrases)
            .collect(Collectors.toSet());
    for (String question : List.of("3.3", "3.5b")) {
      String[] answers =
          Handed.text(ANSWERS.resolve(question + ".md")).split("(?m)^# Answer \\d+$");
      assertThat(answers).hasSizeGreaterThan(50);
      List<String> written =
          Arrays.stream(answers).flatMap(HandoutTellsNoAnswerTest::phrases).distinct().toList();
      assertThat(written).hasSizeGreaterThan(500);
      assertThat(written.stream().filter(told::contains)).as(question).isEmpty();
    }
  }

  @Test
  @DisplayName("shares no six words in a row with a model answer")
  void shouldShareNothingWithModels() {
    Set<String> told =
        HandoutText.paragraphs().stream()
            .flatMap(HandoutTellsNoAnswerTest::phrases)
            .collect(Collectors.toSet());
    List<String> models =
        Handed.below(MODELS)
            .map(Handed::text)
            .flatMap(HandoutTellsNoAnswerTest::phrases)
            .distinct()
            .toList();
    assertThat(models).hasSizeGreaterThan(500);
    assertThat(models.stream().filter(told::contains)).isEmpty();
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.?!:;])\\s+"));
  }

  private static Stream<String> inOrder(String text) {
    return Pattern.compile("[\\p{L}\\p{N}]+")
        .matcher(HandoutText.plain(text))
        .results()
        .map(MatchResult::group);
  }

  /** Words that say something, without their endings. */
  private static Set<String> words(String text) {
    return inOrder(text)
        .filter(word -> Character.isLetter(word.charAt(0)) && !LITTLE.contains(word))
        .map(word -> word.replaceAll("(?<=\\p{L}{4})(ing|ed|es|s)$", ""))
        .collect(Collectors.toSet());
  }

  private static Stream<String> phrases(String text) {
    List<String> words = inOrder(text).toList();
    return IntStream.rangeClosed(0, words.size() - IN_A_ROW)
        .mapToObj(i -> String.join(" ", words.subList(i, i + IN_A_ROW)));
  }

  private static double shared(Set<String> words, Set<String> sentence) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(sentence);
    return (double) both.size() / words.size();
  }
}
