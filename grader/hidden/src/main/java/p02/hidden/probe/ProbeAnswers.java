package p02.hidden.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What student code answers to questions whatever it was asked before: calls as they were recorded
 * and calls with other arguments are mixed, and all are asked once more, the other way round, in
 * classes loaded anew. So each of two questions is the earlier one once, and code that keeps in
 * static fields what it has seen cannot answer a changed call otherwise because it knows the
 * original.
 */
public final class ProbeAnswers {
  /** Any; fixed, so that a verdict is the same each time. */
  private static final long ORDER = 20_260_213;

  /** A budget for each, since each asks about as much as a whole answer takes. */
  private static final int PARTS = 3;

  private final Map<Asked, Object> answers;

  private ProbeAnswers(Map<Asked, Object> answers) {
    this.answers = answers;
  }

  /** Whom a question is put to. */
  public enum To {
    /** The student's code. */
    OWN,
    /** The oracle with the student's earlier results in it. */
    MODEL
  }

  /**
   * A question to one of them.
   *
   * @param to whom
   * @param question the question
   */
  public record Asked(To to, ProbeQuestion question) {}

  /**
   * What answers, loaded anew.
   *
   * @param own the student's code
   * @param model the oracle with earlier results of that same code
   */
  public record Loaded(Object own, Object model) {
    private Object answer(Asked asked) {
      return asked.question().askedOf(asked.to() == To.OWN ? own : model);
    }
  }

  /**
   * All answers, if they do not depend on the order.
   *
   * @param questions all questions
   * @param anew loads all classes
   * @param beside runs a part of the questions on a budget of its own
   */
  static Optional<ProbeAnswers> inAnyOrder(
      Collection<Asked> questions, Supplier<Loaded> anew, Consumer<Runnable> beside) {
    List<Asked> order = new ArrayList<>(new LinkedHashSet<>(questions));
    Collections.shuffle(order, new Random(ORDER));
    ProbeAnswers first = inOrder(order, anew.get(), beside);
    Collections.reverse(order);
    ProbeAnswers second = inOrder(order, anew.get(), beside);
    return first.contain(second) ? Optional.of(first) : Optional.empty();
  }

  /** All answers in this order, as a script asks. */
  public static ProbeAnswers inOrder(
      List<Asked> questions, Loaded loaded, Consumer<Runnable> beside) {
    Map<Asked, Object> answers = new LinkedHashMap<>();
    int part = Math.max(1, (questions.size() + PARTS - 1) / PARTS);
    for (int from = 0; from < questions.size(); from += part) {
      List<Asked> asked = questions.subList(from, Math.min(from + part, questions.size()));
      beside.accept(() -> asked.forEach(each -> answers.put(each, loaded.answer(each))));
    }
    return new ProbeAnswers(answers);
  }

  /** Whether all answers of others are among these. */
  boolean contain(ProbeAnswers others) {
    return others.answers.entrySet().stream()
        .allMatch(each -> AnswerNumbers.same(each.getValue(), answers.get(each.getKey())));
  }

  /** What was asked, in the order in which it was asked first. */
  public List<Asked> asked() {
    return List.copyOf(answers.keySet());
  }

  /** The answers to these questions. */
  public List<Object> to(List<Asked> questions) {
    return questions.stream().map(answers::get).toList();
  }

  /** What one of them answers. */
  Function<ProbeQuestion, Object> of(To to) {
    return question -> answers.get(new Asked(to, question));
  }
}
