package p02.desk.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import p02.engine.files.OwnerOnly;

/**
 * One person's file. Lines are only ever added; each is on the disk before the command says so.
 *
 * @param path of the file, which need not be there yet
 */
record DecisionFile(Path path) {
  /** Adds lines. Several processes may do so at once: each waits for the other. */
  void append(Iterable<Decision> decisions) throws IOException {
    boolean fresh = !Files.exists(path);
    if (fresh) {
      // Empty and readable by its owner alone; who comes second finds it there.
      OwnerOnly.create(path);
    }
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      StringBuilder text = new StringBuilder(isTorn(channel) ? "\n" : "");
      decisions.forEach(each -> text.append(Line.of(each)).append('\n'));
      write(channel, ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
      assert lock.isValid();
    }
    if (fresh) {
      OwnerOnly.flush(path.toAbsolutePath().getParent());
    }
  }

  /** All that is in it, as no other process is adding to it. */
  byte[] bytes() throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        var lock = channel.lock(0, Long.MAX_VALUE, true)) {
      assert lock.isValid();
      return Channels.newInputStream(channel).readAllBytes();
    }
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    channel.position(channel.size());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Whether the last line has no end, since whoever wrote it was stopped. */
  private static boolean isTorn(FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      return false;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) != '\n';
  }
}
