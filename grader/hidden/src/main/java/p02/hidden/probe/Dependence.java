package p02.hidden.probe;

import static java.util.Comparator.comparingDouble;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import p02.hidden.observe.Tolerance;

/**
 * On which of a method's arguments its answers depend, the right ones and the student's. Of two
 * arguments a wrong formula forgets none. Of more it may honestly forget some, as the bias, but an
 * earlier result forgets fewer than half of them, in most of its numbers: else formulas that read
 * no weight would carry a network. What counts by whole numbers need use one of them only, since
 * honest slips, as a bias for each layer, use no more.
 */
final class Dependence {
  /** With more arguments than these, some may be forgotten, and none is handed on as it is. */
  static final int ALL_NEEDED = 2;

  /** A step, as a wrong activation function may be, stays where it is between its few jumps. */
  private static final int ONE_IN_FOUR = 4;

  /** What reads most of its arguments moves with them in most of what is tried. */
  private static final int ONE_IN_TWO = 2;

  private static final Spot WHOLE = new Spot(0, 0);

  private final Map<Spot, Map<Integer, Moves>> moves = new HashMap<>();
  private final boolean ofCounts;
  private final boolean ofLaws;
  private final Tolerance tolerance;

  private Dependence(boolean ofCounts, boolean ofLaws, Tolerance tolerance) {
    this.ofCounts = ofCounts;
    this.ofLaws = ofLaws;
    this.tolerance = tolerance;
  }

  /**
   * Where in an answer.
   *
   * @param length how many numbers the answer has; 0 for the answer as a whole
   * @param index which of them
   */
  private record Spot(int length, int index) {}

  /**
   * In how many calls a spot moves with an argument.
   *
   * @param right the right answers
   * @param own the student's
   */
  private record Moves(int right, int own) {}

  /**
   * How far both answers to a call move.
   *
   * @param right the right one
   * @param own the student's
   */
  private record Try(Sensitivity right, Sensitivity own) {
    /** How many numbers both have; 0 if they differ in that. */
    int length() {
      return right.length() == own.length() ? right.length() : 0;
    }

    Try at(int number) {
      return new Try(right.at(number), own.at(number));
    }
  }

  /** Notes what moves in the student's answers. */
  static Dependence of(
      MethodQuestions questions, Function<ProbeQuestion, Object> own, Tolerance tolerance) {
    Dependence dependence = new Dependence(questions.isOfCounts(), questions.isOfLaws(), tolerance);
    for (int i = 0; i < questions.trials().size(); i++) {
      int place = i;
      List<Try> tries =
          questions.trials().get(i).stream()
              .map(
                  each ->
                      new Try(
                          each.right(),
                          Sensitivity.between(own.apply(each.before()), own.apply(each.after()))))
              .toList();
      dependence.note(WHOLE, place, tries);
      tries.stream()
          .map(Try::length)
          .distinct()
          .forEach(length -> dependence.noteNumbers(place, length, tries));
    }
    return dependence;
  }

  /** Whether it counts by whole numbers. */
  boolean isOfCounts() {
    return ofCounts;
  }

  private void noteNumbers(int place, int length, List<Try> tries) {
    List<Try> alike = tries.stream().filter(each -> each.length() == length).toList();
    for (int i = 0; i < length && length > 1; i++) {
      int number = i;
      note(new Spot(length, i), place, alike.stream().map(each -> each.at(number)).toList());
    }
  }

  /**
   * The student's answers may move in other calls than the right ones: a wrong ReLU is flat where
   * the right one rises. There they are measured by the furthest that a right one moves.
   */
  private void note(Spot spot, int place, List<Try> tries) {
    List<Sensitivity> moving =
        tries.stream().map(Try::right).filter(each -> each.shows(tolerance)).toList();
    if (moving.isEmpty()) {
      return;
    }
    Sensitivity furthest = Collections.max(moving, comparingDouble(Sensitivity::most));
    long own =
        tries.stream()
            .filter(
                each ->
                    each.own()
                        .isOfSizeOf(
                            each.right().shows(tolerance) ? each.right() : furthest, tolerance))
            .count();
    moves
        .computeIfAbsent(spot, key -> new HashMap<>())
        .put(place, new Moves(moving.size(), (int) own));
  }

  /** How many arguments the right answers depend on. */
  int needed() {
    return moves.getOrDefault(WHOLE, Map.of()).size();
  }

  /** Whether the student's answers depend on both of two arguments, of more on one at least. */
  boolean varies() {
    int found = found(WHOLE, ONE_IN_FOUR);
    return needed() <= ALL_NEEDED ? found == needed() : found > 0;
  }

  /** Whether they depend on both of two arguments, and of more on more than half, in some calls. */
  boolean onMoreThanHalf() {
    int found = found(WHOLE, ONE_IN_FOUR);
    return needed() <= ALL_NEEDED ? found == needed() : 2 * found > needed();
  }

  /**
   * Whether they depend on both of two arguments, and of more on more than half, as a whole and in
   * more than half of their numbers. Of a law's two, mean and deviation, a wrong one may well stand
   * still.
   */
  boolean onMost() {
    return isSound(WHOLE) && (needed() <= ALL_NEEDED && ofLaws || inMostNumbers());
  }

  private boolean inMostNumbers() {
    List<Spot> numbers = moves.keySet().stream().filter(spot -> !spot.equals(WHOLE)).toList();
    long sound = numbers.stream().filter(this::isSound).count();
    return numbers.isEmpty() || 2 * sound > numbers.size();
  }

  private boolean isSound(Spot number) {
    int needed = moves.getOrDefault(number, Map.of()).size();
    int found = found(number, needed() == 1 ? ONE_IN_FOUR : ONE_IN_TWO);
    return needed <= ALL_NEEDED ? found == needed : 2 * found > needed;
  }

  /** Arguments with which the student's answers move in one call for so many right ones. */
  private int found(Spot spot, int oneIn) {
    return (int)
        moves.getOrDefault(spot, Map.of()).values().stream()
            .filter(each -> oneIn * each.own() >= each.right())
            .count();
  }
}
