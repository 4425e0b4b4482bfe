package p02.kit.nn;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The file format: eight letters, the number of arrays; for each array the bytes a number takes,
 * the rank, the shape and the numbers, row by row; a CRC-32 of all that. Everything is big-endian.
 */
final class CheckpointFile {
  private static final byte[] MAGIC = "P02NET1\n".getBytes(StandardCharsets.US_ASCII);

  private CheckpointFile() {}

  static void write(List<INDArray> arrays, Path file) throws IOException {
    int size = MAGIC.length + Integer.BYTES + Long.BYTES;
    for (INDArray array : arrays) {
      size = Math.addExact(size, bytes(array));
    }
    ByteBuffer buffer = ByteBuffer.allocate(size).put(MAGIC).putInt(arrays.size());
    arrays.forEach(array -> put(array, buffer));
    buffer.putLong(checksum(buffer.array(), buffer.position()));
    replace(file, buffer.array());
  }

  static List<INDArray> read(List<INDArray> like, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      throw new CheckpointException(file + " does not hold a network's parameters");
    }
    try {
      return parse(ByteBuffer.wrap(bytes).position(MAGIC.length), like, file);
    } catch (BufferUnderflowException e) {
      throw damaged(file, "it is cut short at " + bytes.length + " bytes");
    }
  }

  private static List<INDArray> parse(ByteBuffer buffer, List<INDArray> like, Path file)
      throws CheckpointException {
    int count = buffer.getInt();
    if (count != like.size()) {
      throw new CheckpointException(
          "%s holds %d arrays, this network has %d".formatted(file, count, like.size()));
    }
    List<INDArray> arrays = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arrays.add(get(buffer, i, like.get(i), file));
    }
    int end = buffer.position();
    if (buffer.getLong() != checksum(buffer.array(), end)) {
      throw damaged(file, "its checksum is wrong");
    }
    if (buffer.hasRemaining()) {
      throw damaged(file, buffer.remaining() + " bytes follow its end");
    }
    return arrays;
  }

  private static INDArray get(ByteBuffer buffer, int number, INDArray like, Path file)
      throws CheckpointException {
    int width = buffer.getInt();
    long[] shape = new long[rank(buffer.getInt(), file)];
    Arrays.setAll(shape, i -> buffer.getLong());
    if (width != like.dataType().width() || !Arrays.equals(shape, like.shape())) {
      throw new CheckpointException(
          "array %d of %s has shape %s of %d-byte numbers, this network's has %s of %d-byte numbers"
              .formatted(
                  number + 1,
                  file,
                  Arrays.toString(shape),
                  width,
                  Arrays.toString(like.shape()),
                  like.dataType().width()));
    }
    return numbers(buffer, like);
  }

  private static int rank(int rank, Path file) throws CheckpointException {
    if (rank < 0 || rank > 32) {
      throw damaged(file, "an array of it has rank " + rank);
    }
    return rank;
  }

  private static INDArray numbers(ByteBuffer buffer, INDArray like) {
    int length = Math.toIntExact(like.length());
    if (like.dataType() == DataType.FLOAT) {
      float[] values = new float[length];
      for (int i = 0; i < length; i++) {
        values[i] = buffer.getFloat();
      }
      return Nd4j.createFromArray(values).reshape(like.shape());
    }
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = buffer.getDouble();
    }
    return Nd4j.createFromArray(values).reshape(like.shape());
  }

  private static void put(INDArray array, ByteBuffer buffer) {
    buffer.putInt(array.dataType().width()).putInt(array.rank());
    for (long size : array.shape()) {
      buffer.putLong(size);
    }
    if (array.dataType() == DataType.FLOAT) {
      for (float value : array.reshape(array.length()).toFloatVector()) {
        buffer.putFloat(value);
      }
    } else {
      for (double value : array.reshape(array.length()).toDoubleVector()) {
        buffer.putDouble(value);
      }
    }
  }

  private static int bytes(INDArray array) {
    long numbers = array.length() * array.dataType().width();
    return Math.toIntExact(2L * Integer.BYTES + (long) array.rank() * Long.BYTES + numbers);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      Files.write(written, bytes);
      move(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static CheckpointException damaged(Path file, String how) {
    return new CheckpointException(file + " is damaged: " + how);
  }
}
