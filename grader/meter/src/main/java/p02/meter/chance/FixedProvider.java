package p02.meter.chance;

import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;

/**
 * Gives a JVM that runs tasks secure random numbers which are the same in every run, as {@link
 * Seeds} are: a library that names things by them, as ND4J does in its messages, would else let
 * students' code draw.
 */
public final class FixedProvider extends Provider {
  private static final long serialVersionUID = 1;
  private static final String NAME = "P02";

  private FixedProvider() {
    super(NAME, "1", "random numbers that are the same in every run");
    putService(
        new Service(this, "SecureRandom", NAME, Steps.class.getName(), null, null) {
          @Override
          public Object newInstance(Object parameter) {
            return new Steps();
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

  /** A draw for every eight bytes; a seed changes nothing. */
  private static final class Steps extends SecureRandomSpi {
    private static final long serialVersionUID = 1;

    @Override
    protected void engineSetSeed(byte[] seed) {
      // Nobody chooses what comes.
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      long drawn = 0;
      for (int i = 0; i < bytes.length; i++) {
        drawn = i % Long.BYTES == 0 ? Seeds.next() : drawn >>> Byte.SIZE;
        bytes[i] = (byte) drawn;
      }
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      byte[] seed = new byte[length];
      engineNextBytes(seed);
      return seed;
    }
  }
}
