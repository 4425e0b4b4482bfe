package p02.meter.chance;

import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives a JVM that runs tasks secure random numbers which are the same in every run: a library that
 * names things by them, as ND4J does in its messages, would else let students' code draw. They come
 * from what the thread that runs a task draws, which {@link p02.meter.budget.ThreadChance} begins,
 * and not from {@link Seeds}: how often a library names something moves no draw of a student's.
 */
public final class FixedProvider extends Provider {
  private static final long serialVersionUID = 1;
  private static final String NAME = "P02";

  private FixedProvider() {
    super(NAME, "1", "random numbers that are the same in every run");
    putService(
        new Service(this, "SecureRandom", NAME, OfThread.class.getName(), null, null) {
          @Override
          public Object newInstance(Object parameter) {
            return new OfThread();
          }
        });
  }

  /**
   * Puts it before all others, for the rest of the JVM's life. To be called before anything draws.
   *
   * @throws IllegalStateException if the JVM goes on drawing by itself
   */
  public static void install() {
    Security.insertProviderAt(new FixedProvider(), 1);
    if (!(new SecureRandom().getProvider() instanceof FixedProvider)) {
      throw new IllegalStateException("the JVM draws secure random numbers by itself");
    }
  }

  /** Whatever seed it is given, what the thread draws. */
  private static final class OfThread extends SecureRandomSpi {
    private static final long serialVersionUID = 1;

    @Override
    protected void engineSetSeed(byte[] seed) {
      // Nobody chooses what comes.
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      ThreadLocalRandom.current().nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      byte[] seed = new byte[length];
      engineNextBytes(seed);
      return seed;
    }
  }
}
