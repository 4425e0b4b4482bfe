package p02.fp;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An immutable list, as in Haskell. */
public sealed interface Seq<A> extends Iterable<A> {
  record Nil<A>() implements Seq<A> {}

  record Cons<A>(A head, Seq<A> tail) implements Seq<A> {}

  static <A> Seq<A> nil() {
    return new Nil<>();
  }

  @SafeVarargs
  static <A> Seq<A> of(A... as) {
    return Stream.of(as).collect(collector());
  }

  /** Collects a stream, in order. */
  static <A> Collector<A, ?, Seq<A>> collector() {
    return Collector.of(
        () -> new java.util.ArrayDeque<A>(),
        java.util.ArrayDeque::push,
        (a, b) -> {
          a.forEach(b::addLast);
          return b;
        },
        stack -> stack.stream().reduce(Seq.<A>nil(), (s, a) -> new Cons<>(a, s), (s, t) -> s));
  }

  default <B> B match(B ifNil, BiFunction<? super A, Seq<A>, ? extends B> ifCons) {
    return this instanceof Cons<A> c ? ifCons.apply(c.head(), c.tail()) : ifNil;
  }

  default <B> B foldLeft(B zero, BiFunction<B, ? super A, B> f) {
    return foldLeftT(this, zero, f).run();
  }

  private static <A, B> Trampoline<B> foldLeftT(Seq<A> as, B acc, BiFunction<B, ? super A, B> f) {
    return as.<Trampoline<B>>match(
        Trampoline.done(acc),
        (h, t) -> Trampoline.more(() -> foldLeftT(t, f.apply(acc, h), f)));
  }

  default <B> Seq<B> map(Function<? super A, ? extends B> f) {
    return stream().<B>map(f).collect(collector());
  }

  default Stream<A> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL),
        false);
  }

  @Override
  default Iterator<A> iterator() {
    final class Walk implements Iterator<A> {
      private Seq<A> rest = Seq.this;

      @Override
      public boolean hasNext() {
        return rest instanceof Cons<A>;
      }

      @Override
      public A next() {
        return rest.match(
                Either.<RuntimeException, A>left(new NoSuchElementException("nil")),
                (h, t) -> {
                  rest = t;
                  return Either.<RuntimeException, A>right(h);
                })
            .orElseThrow(Function.identity());
      }
    }
    return new Walk();
  }
}
