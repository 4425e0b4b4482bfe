package p02.student.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How parent and child speak. Jobs travel as bytes to the child's standard input. Events travel as
 * lines of its standard output that begin with a mark; native libraries print there, too, and what
 * has no mark is theirs.
 */
public final class Wire {
  private static final String MARK = "\u0001p02:";
  private static final int LONGEST_TEXT = 8_000;

  private Wire() {}

  /** Sends a job. */
  public static void write(DataOutputStream out, Job job) throws IOException {
    out.writeUTF(job.studentId());
    out.writeInt(job.classes().size());
    for (Map.Entry<String, byte[]> each : job.classes().entrySet()) {
      out.writeUTF(each.getKey());
      out.writeInt(each.getValue().length);
      out.write(each.getValue());
    }
    out.writeInt(job.tests().size());
    for (Job.Asked test : job.tests()) {
      out.writeUTF(test.task());
      out.writeUTF(test.testClass());
      out.writeUTF(test.method());
      out.writeLong(test.fuel());
      out.writeLong(test.bytes());
      out.writeInt(test.depth());
    }
    out.flush();
  }

  /**
   * Reads a job.
   *
   * @throws java.io.EOFException when the parent has closed its end
   */
  public static Job readJob(DataInputStream in) throws IOException {
    String studentId = in.readUTF();
    Map<String, byte[]> classes = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      classes.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    List<Job.Asked> tests = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tests.add(
          new Job.Asked(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readLong(),
              in.readLong(),
              in.readInt()));
    }
    return new Job(studentId, classes, tests);
  }

  /** An event as one line. */
  public static String line(Event event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), event);
    } catch (IOException e) {
      throw new UncheckedIOException("an event cannot be written", e);
    }
    return MARK + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, Event event) throws IOException {
    if (event instanceof Event.Ready) {
      out.writeByte('R');
    } else if (event instanceof Event.Started started) {
      out.writeByte('S');
      out.writeUTF(started.task());
    } else if (event instanceof Event.Overran overran) {
      out.writeByte('O');
      out.writeUTF(overran.task());
    } else if (event instanceof Event.Done) {
      out.writeByte('D');
    } else if (event instanceof Event.Finished finished) {
      out.writeByte('F');
      out.writeUTF(finished.task());
      out.writeUTF(finished.ending().name());
      out.writeUTF(shortened(finished.message()));
      out.writeUTF(shortened(finished.place()));
      out.writeUTF(shortened(finished.printed()));
      out.writeLong(finished.fuel());
      out.writeLong(finished.bytes());
    }
  }

  /**
   * The event of a line; nothing if it is somebody else's.
   *
   * @throws IOException if it is broken
   */
  public static Optional<Event> event(String line) throws IOException {
    int at = line.indexOf(MARK);
    if (at < 0) {
      return Optional.empty();
    }
    byte[] text = line.substring(at + MARK.length()).getBytes(StandardCharsets.ISO_8859_1);
    return Optional.of(read(new DataInputStream(new ByteArrayInputStream(decoded(text)))));
  }

  private static byte[] decoded(byte[] text) throws IOException {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IOException("a line of the self-check was broken into", e);
    }
  }

  private static Event read(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 'R' -> new Event.Ready();
      case 'S' -> new Event.Started(in.readUTF());
      case 'O' -> new Event.Overran(in.readUTF());
      case 'D' -> new Event.Done();
      case 'F' ->
          new Event.Finished(
              in.readUTF(),
              Event.Ending.valueOf(in.readUTF()),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readLong(),
              in.readLong());
      default -> throw new IOException("a line of the self-check was broken into");
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " ...";
  }
}
