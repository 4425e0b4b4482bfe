package p02.meter.chance;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import p02.meter.budget.Fuel;

/**
 * Twins of generators that nobody gives a seed: they get one that differs from call to call, but
 * not from run to run. What cannot be given a seed is not there.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Generators {
  /** Bytes of the largest state, doubled. */
  private static final int GENERATOR_BYTES = 512;

  /** Letters that a message has beside a name. */
  private static final int MESSAGE = 128;

  private Generators() {}

  /** Like {@link RandomGenerator#of}. */
  public static RandomGenerator of(String name) {
    // A name that there is not becomes a message.
    Fuel.allocate(MESSAGE + name.length(), Character.BYTES);
    return create(RandomGeneratorFactory.of(name));
  }

  /** Like {@link RandomGenerator#getDefault}. */
  public static RandomGenerator getDefault() {
    return create(RandomGeneratorFactory.getDefault());
  }

  /** Like {@link RandomGeneratorFactory#create()}, with a seed. */
  public static RandomGenerator create(RandomGeneratorFactory<?> factory) {
    return create(factory, Seeds.next());
  }

  /** Like {@link RandomGeneratorFactory#create(long)}. */
  public static RandomGenerator create(RandomGeneratorFactory<?> factory, long seed) {
    pay(factory);
    return factory.create(seed);
  }

  /** Like {@link RandomGeneratorFactory#create(byte[])}. */
  public static RandomGenerator create(RandomGeneratorFactory<?> factory, byte[] seed) {
    pay(factory);
    return factory.create(seed);
  }

  private static void pay(RandomGeneratorFactory<?> factory) {
    Fuel.object(GENERATOR_BYTES);
    if (factory.isStochastic()) {
      throw new IllegalArgumentException(
          "No implementation of the random number generator algorithm \""
              + factory.name()
              + "\" is available");
    }
  }
}
