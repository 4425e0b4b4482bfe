package p02.hidden.script;

import java.util.List;
import java.util.function.Function;

/**
 * What the scripts of a problem run against.
 *
 * @param problem its number, as {@code 3.1}
 * @param right the oracle's model
 * @param own the student's code behind the same interface; must link it call by call, so that a
 *     missing method costs its own task only
 * @param mixtures the oracle with the earlier results of such code in it, fewest first
 * @param <I> the interface
 * @param <M> the oracle's model of it
 */
public record ScriptSubject<I, M extends I>(
    String problem, M right, I own, Function<I, List<CarriedModel<M>>> carriedModels) {
  /** A subject whose tasks are built on no earlier ones. */
  public ScriptSubject(String problem, M right, I own) {
    this(problem, right, own, earlier -> List.of());
  }
}
