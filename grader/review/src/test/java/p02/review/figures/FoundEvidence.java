package p02.review.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import p02.desk.evidence.AnswerEvidence;
import p02.desk.evidence.Evidence;
import p02.desk.evidence.NearCopies;
import p02.desk.written.Answer;
import p02.desk.written.ClassAnswers;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;
import p02.engine.rubric.Rubric;
import p02.review.figures.WrittenData.Given;
import p02.review.figures.WrittenData.Label;

/** The kit's evidence, in the words in which people labelled the same answers. */
final class FoundEvidence {
  private static final Pattern KNOWN = Pattern.compile("\".*\" stands in the text: (.*)\\.");
  private static final Pattern RUN = Pattern.compile("(.*) is an accuracy of a run\\.");
  private static final Pattern NO_RUN = Pattern.compile("(.*) is no accuracy of any run\\.");
  private static final Pattern CLAIMED = Pattern.compile("The text says (\\w+), .*");
  private static final Pattern UNIT = Pattern.compile("\\s?(%|\\\\%|percent|per cent|Prozent)$");

  private FoundEvidence() {}

  /** All that the kit tells of these answers, each with the rubric of its question. */
  static List<Label> in(List<Given> answers, Questions questions) {
    List<Label> found = new ArrayList<>();
    List<Given> written = new ArrayList<>();
    for (Given each : answers) {
      if (isEmpty(each, questions)) {
        found.add(new Label(each.id(), "empty", "-"));
      } else {
        written.add(each);
      }
    }
    Map<String, Rubric> rubrics = questions.rubrics();
    Map<String, List<Given>> byQuestion =
        written.stream()
            .collect(Collectors.groupingBy(Given::question, TreeMap::new, Collectors.toList()));
    byQuestion.forEach(
        (question, given) -> {
          NearCopies copies =
              new NearCopies(given.stream().collect(Collectors.toMap(Given::id, Given::text)));
          for (Rubric each : eachClaim(rubrics.get(question))) {
            AnswerEvidence evidence = new AnswerEvidence(each, copies);
            for (Given one : given) {
              evidence
                  .of(one.id(), one.text(), one.log(), task -> Optional.of(true))
                  .forEach(told -> label(one.id(), told, each).ifPresent(found::add));
            }
          }
        });
    return found.stream().distinct().toList();
  }

  /** Whether the kit takes a sheet with this text on it for one that nobody wrote on. */
  private static boolean isEmpty(Given given, Questions questions) {
    String sheet = questions.sheets().get(given.question()) + "\n" + given.text() + "\n";
    WrittenAnswers handedIn =
        new WrittenAnswers(
            new TreeMap<>(Map.of(given.question() + ".md", sheet)), new TreeMap<>(), List.of());
    return new ClassAnswers(new TreeMap<>(Map.of(given.id(), handedIn)))
            .of(given.id(), given.question(), questions)
        instanceof Answer.Empty;
  }

  /**
   * The kit tells of a claim only where right code contradicts it: to see all claims, the code
   * answers each thing once.
   */
  private static List<Rubric> eachClaim(Rubric rubric) {
    if (rubric.claim().isEmpty()) {
      return List.of(rubric);
    }
    Rubric.Claim claim = rubric.claim().get();
    return claim.options().stream()
        .map(
            option ->
                new Rubric(
                    rubric.question(),
                    rubric.points(),
                    rubric.criteria(),
                    rubric.numbers(),
                    rubric.experiments(),
                    Optional.of(new Rubric.Claim(claim.task(), option.name(), claim.options()))))
        .toList();
  }

  private static Optional<Label> label(String id, Evidence told, Rubric rubric) {
    String says = told.says();
    return switch (told.kind()) {
      // "I don't know" is little, and an answer: people labelled what is none.
      case EMPTINESS -> Optional.empty();
      case COPY -> Optional.of(new Label(id, "copy", told.source().replace("the answer of ", "")));
      case CLAIM -> Optional.of(new Label(id, "claim", group(CLAIMED, says).orElseThrow()));
      case NUMBER -> Optional.of(new Label(id, "number", value(says, rubric)));
      case EXPERIMENT -> experiment(id, says);
    };
  }

  private static Optional<Label> experiment(String id, String says) {
    if (says.endsWith("no runs.csv was handed in.")) {
      return Optional.of(new Label(id, "no-log", "-"));
    }
    return group(RUN, says)
        .map(figure -> new Label(id, "accuracy-in-log", figure(figure)))
        .or(
            () ->
                group(NO_RUN, says)
                    .map(figure -> new Label(id, "accuracy-not-in-log", figure(figure))));
  }

  /** A figure without its unit, since people label "86.4" of "86.4 and 87 %". */
  static String figure(String written) {
    return UNIT.matcher(written).replaceAll("");
  }

  private static String value(String says, Rubric rubric) {
    String means = group(KNOWN, says).orElseThrow();
    return rubric.numbers().stream()
        .filter(each -> each.means().equals(means))
        .map(each -> BigDecimal.valueOf(each.value()).stripTrailingZeros().toPlainString())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> group(Pattern pattern, String says) {
    Matcher matcher = pattern.matcher(says);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
