package p02.engine.marking;

import java.io.IOException;
import java.util.Set;

/**
 * Where the stages that run code come from: each thread that marks asks for its own. Closing it
 * ends what they share.
 */
public interface Stages extends AutoCloseable {
  /** A compiler, a screen and a meter. */
  Preparing preparing() throws IOException;

  /**
   * A worker.
   *
   * @param packages of the problems that it will be asked for, as {@code problem31}
   */
  Judging judging(Set<String> packages) throws IOException;

  @Override
  void close();
}
