package p02.problem35;

import java.util.function.BiFunction;
import p02.fp.Pair;

/** A machine: an input gives an output and the machine to use next. */
@FunctionalInterface
interface Mealy<I, O> {
  Pair<O, Mealy<I, O>> feed(I input);

  /** From a state and a transition. */
  static <S, I, O> Mealy<I, O> unfold(S state, BiFunction<S, I, Pair<O, S>> transition) {
    return input -> transition.apply(state, input).mapSecond(next -> unfold(next, transition));
  }
}
