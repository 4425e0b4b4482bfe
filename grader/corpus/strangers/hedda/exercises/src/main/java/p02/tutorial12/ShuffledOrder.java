package p02.tutorial12;

import java.util.Iterator;
import java.util.Random;

/** The numbers from 0, shuffled. */
final class ShuffledOrder implements Iterable<Integer> {
  private final int[] numbers;

  ShuffledOrder(int count, long seed) {
    numbers = new int[count];
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      numbers[i] = numbers[j];
      numbers[j] = i;
    }
  }

  @Override
  public Iterator<Integer> iterator() {
    return java.util.Arrays.stream(numbers).iterator();
  }
}
