package p02.kit.nn;

import java.io.IOException;
import java.nio.file.Path;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network's parameters in a file. The file says the data type and shapes, holds the numbers with
 * all their bits, and ends with a checksum; the activations are not in it.
 */
public final class Checkpoint {
  private Checkpoint() {}

  /**
   * Writes all weights and biases. A file of this name is replaced at once, when everything is
   * written: who reads meanwhile finds the old one or the new one, never a half.
   *
   * @throws IOException if the file cannot be written
   */
  public static void save(Network network, Path file) throws IOException {
    CheckpointFile.write(network.parameters(), file);
  }

  /**
   * Reads weights and biases into a network of the same shape and data type. If they do not fit,
   * nothing is changed.
   *
   * @throws CheckpointException if the file is no checkpoint, cut short, damaged, or of another
   *     network; the message is one line
   * @throws IOException if the file cannot be read
   */
  public static void load(Network network, Path file) throws IOException {
    var read = CheckpointFile.read(network.parameters(), file);
    for (int i = 0; i < read.size(); i++) {
      INDArray parameters = network.parameters().get(i);
      parameters.assign(read.get(i));
    }
  }
}
