package p02.batches;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 0 … n − 1 in random order. */
public final class Shuffled implements Iterable<Integer> {
  private final List<Integer> order;

  public Shuffled(int n, long seed) {
    order = IntStream.range(0, n).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(seed));
  }

  @Override
  public Iterator<Integer> iterator() {
    return order.iterator();
  }

  public List<Integer> asList() {
    return Collections.unmodifiableList(order);
  }
}
