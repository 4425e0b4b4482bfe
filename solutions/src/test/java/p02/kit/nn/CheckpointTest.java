package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.fast.Memory;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CheckpointTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"FLOAT", "DOUBLE"})
  void whatIsSavedShouldComeBackBitForBit(DataType type) throws IOException {
    Path file = folder.resolve("Modell für Übung 1.1").resolve("best.p02");
    Network saved = network(type, 1, 3, 5, 2);
    Checkpoint.save(saved, file);
    Checkpoint.save(saved, file);
    Network loaded = network(type, 2, 3, 5, 2);
    assertThat(loaded.parameters()).isNotEqualTo(saved.parameters());
    Checkpoint.load(loaded, file);
    assertThat(bits(loaded)).isDeepEqualTo(bits(saved));
    try (var files = Files.list(file.getParent())) {
      assertThat(files).as("nothing half-written stays").containsExactly(file);
    }
  }

  @Test
  void aFileCutShortAnywhereShouldBeRefusedAndChangeNothing() throws IOException {
    Path file = saved();
    byte[] bytes = Files.readAllBytes(file);
    Network network = network(DataType.DOUBLE, 2, 2, 3, 1);
    double[][] before = bits(network);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> Checkpoint.load(network, file))
          .isInstanceOf(CheckpointException.class)
          .hasMessageStartingWith(file.toString());
    }
    assertThat(bits(network)).isDeepEqualTo(before);
  }

  @Test
  void everyFlippedByteShouldBeNoticed() throws IOException {
    Path file = saved();
    byte[] bytes = Files.readAllBytes(file);
    Network network = network(DataType.DOUBLE, 2, 2, 3, 1);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x40;
      Files.write(file, damaged);
      assertThatThrownBy(() -> Checkpoint.load(network, file))
          .as("byte %d", i)
          .isInstanceOf(CheckpointException.class)
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void whyAFileDoesNotFitShouldBeSaidInOneLine() throws IOException {
    Path file = saved();
    assertRefused(
        network(DataType.DOUBLE, 1, 2, 4, 1),
        file,
        "array 1 of %s has shape [3, 2] of 8-byte numbers, this network's has [4, 2] of 8-byte"
            + " numbers");
    assertRefused(
        network(DataType.FLOAT, 1, 2, 3, 1),
        file,
        "array 1 of %s has shape [3, 2] of 8-byte numbers, this network's has [3, 2] of 4-byte"
            + " numbers");
    assertRefused(
        network(DataType.DOUBLE, 1, 2, 3, 3, 1), file, "%s holds 4 arrays, this network has 6");
    Files.writeString(file, "seed,epochs,accuracy\n");
    assertRefused(
        network(DataType.DOUBLE, 1, 2, 3, 1), file, "%s does not hold a network's parameters");
    assertThatThrownBy(
            () -> Checkpoint.load(network(DataType.DOUBLE, 1, 2, 1), folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void bytesAfterTheEndShouldBeRefused() throws IOException {
    Path file = saved();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 3));
    assertRefused(
        network(DataType.DOUBLE, 1, 2, 3, 1), file, "%s is damaged: 3 bytes follow its end");
  }

  private Path saved() throws IOException {
    Path file = folder.resolve("xor.p02");
    Checkpoint.save(network(DataType.DOUBLE, 1, 2, 3, 1), file);
    return file;
  }

  private static void assertRefused(Network network, Path file, String message) {
    assertThatThrownBy(() -> Checkpoint.load(network, file))
        .isInstanceOf(CheckpointException.class)
        .hasMessage(message.formatted(file));
  }

  private static Network network(DataType type, long seed, int... widths) {
    return Network.create(type, Activation.tanh(), Initializer.uniform(), seed, widths);
  }

  private static double[][] bits(Network network) {
    List<INDArray> parameters = network.parameters();
    return parameters.stream().map(Memory::toDoubles).toArray(double[][]::new);
  }
}
