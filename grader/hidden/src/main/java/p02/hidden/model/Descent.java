package p02.hidden.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import p02.hidden.observe.Content;
import p02.hidden.subject.Descending;
import p02.hidden.subject.Descending.Rule;

/**
 * The oracle's descent, with parts that can be exchanged.
 *
 * @param gradient the gradient that a step is given
 * @param move how a step is made
 * @param notes points to the rows that come out
 * @param movesStart whether the start itself is moved
 * @param strict whether a negative number of steps is refused
 * @param taken how many steps are taken, from how many are asked for
 */
public record Descent(
    Given gradient,
    Move move,
    Notes notes,
    boolean movesStart,
    boolean strict,
    IntUnaryOperator taken)
    implements Descending {
  /** The gradient of a step. */
  public interface Given {
    /** Computes, at {@code w}, having begun at {@code start}. */
    double[] at(Slope slope, double[] w, double[] start);
  }

  /** One step. */
  public interface Move {
    /** Changes {@code w}. */
    void step(Rule rule, double[] w, double[] gradient);
  }

  /** What is kept of the points {@code 0 … steps}. */
  public interface Notes {
    /** The rows. */
    List<double[]> of(List<double[]> points);
  }

  /** The right descent. */
  public static final Descent RIGHT =
      new Descent(
          (slope, w, start) -> slope.gradient().apply(w),
          Rule::step,
          points -> points,
          false,
          true,
          n -> n);

  /** Another gradient. */
  public Descent gradient(Given other) {
    return new Descent(other, move, notes, movesStart, strict, taken);
  }

  /** Another step. */
  public Descent move(Move other) {
    return new Descent(gradient, other, notes, movesStart, strict, taken);
  }

  /** Other rows. */
  public Descent notes(Notes other) {
    return new Descent(gradient, move, other, movesStart, strict, taken);
  }

  /** Another number of steps. */
  public Descent taken(IntUnaryOperator other) {
    return new Descent(gradient, move, notes, movesStart, strict, other);
  }

  /** The start is moved. */
  public Descent movingStart() {
    return new Descent(gradient, move, notes, true, strict, taken);
  }

  /** Any number of steps is taken. */
  public Descent lenient() {
    return new Descent(gradient, move, notes, movesStart, false, taken);
  }

  @Override
  public Content descend(Slope slope, double[] start, int steps) {
    if (strict && steps < 0) {
      throw new IllegalArgumentException("steps must not be negative");
    } else if (movesStart && steps > 0) {
      return new Content.Intact("start", false);
    }
    Rule rule = slope.rule();
    double[] w = start.clone();
    List<double[]> points = new ArrayList<>(List.of(start.clone()));
    for (int t = 0; t < taken.applyAsInt(steps); t++) {
      move.step(rule, w, gradient.at(slope, w, start));
      points.add(w.clone());
    }
    List<double[]> rows = notes.of(points);
    return rows.isEmpty()
        ? new Content.Nothing()
        : Content.Numbers.of(rows.toArray(double[][]::new));
  }
}
