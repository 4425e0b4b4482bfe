package p02.fp;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A persistent singly linked list; folds run on a trampoline. */
public sealed interface PList<T> extends Iterable<T> permits PList.Nil, PList.Cons {

  record Nil<T>() implements PList<T> {}

  record Cons<T>(T head, PList<T> tail) implements PList<T> {}

  static <T> PList<T> empty() {
    return new Nil<>();
  }

  @SafeVarargs
  static <T> PList<T> of(T... values) {
    return Stream.of(values).collect(collector());
  }

  static <T> Collector<T, ?, PList<T>> collector() {
    // reversed while collecting, turned round in the end
    return java.util.stream.Collectors.collectingAndThen(
        java.util.stream.Collectors.<T, PList<T>>reducing(
            PList.empty(), t -> new Cons<>(t, PList.empty()), (a, b) -> b.concat(a)),
        PList::reverse);
  }

  default PList<T> prepend(T value) {
    return new Cons<>(value, this);
  }

  default PList<T> append(T value) {
    return concat(PList.<T>empty().prepend(value));
  }

  default <A> A foldLeft(A zero, BiFunction<? super A, ? super T, ? extends A> f) {
    return step(zero, this, f).run();
  }

  private static <A, T> Trampoline<A> step(
      A soFar, PList<T> rest, BiFunction<? super A, ? super T, ? extends A> f) {
    return rest instanceof Cons<T> c
        ? Trampoline.more(() -> step(f.apply(soFar, c.head()), c.tail(), f))
        : Trampoline.done(soFar);
  }

  default <A> A foldRight(A zero, BiFunction<? super T, ? super A, ? extends A> f) {
    return reverse().<A>foldLeft(zero, (a, t) -> f.apply(t, a));
  }

  default PList<T> reverse() {
    return this.<PList<T>>foldLeft(PList.empty(), PList::prepend);
  }

  default PList<T> concat(PList<T> other) {
    return this.reverse().<PList<T>>foldLeft(other, PList::prepend);
  }

  default <U> PList<U> map(Function<? super T, ? extends U> f) {
    return this.<PList<U>>foldRight(PList.empty(), (t, us) -> us.prepend(f.apply(t)));
  }

  default PList<T> filter(Predicate<? super T> p) {
    return this.<PList<T>>foldRight(PList.empty(), (t, ts) -> p.test(t) ? ts.prepend(t) : ts);
  }

  default int size() {
    return foldLeft(0, (n, t) -> n + 1);
  }

  default Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  default Iterator<T> iterator() {
    PList<T> start = this;
    return new Iterator<>() {
      private PList<T> here = start; // the only assignment of this class

      @Override
      public boolean hasNext() {
        return here instanceof Cons;
      }

      @Override
      public T next() {
        if (here instanceof Cons<T> c) {
          here = c.tail();
          return c.head();
        }
        throw new NoSuchElementException("the list is at its end");
      }
    };
  }
}
