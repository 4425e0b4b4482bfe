package p02.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The protocol's bytes: a kind, then fields; strings and class files as a length and bytes. */
public final class WorkerWire {
  /** Longest string or class file that is accepted. */
  public static final int LONGEST = 16 << 20;

  private static final int MOST = 100_000;

  /** The largest course. */
  private static final int MOST_IDS = 10_000_000;

  private static final byte READY = 1;
  private static final byte STARTED = 2;
  private static final byte FINISHED = 3;
  private static final byte DONE = 4;
  private static final byte OVERRAN = 5;

  private WorkerWire() {}

  /**
   * Writes a job and flushes.
   *
   * @param before the classes of the job before this one, which need not travel again
   */
  public static void write(DataOutputStream out, TestJob job, Map<String, byte[]> before)
      throws IOException {
    text(out, job.studentId());
    out.writeInt(job.others().size());
    for (String other : job.others()) {
      text(out, other);
    }
    out.writeInt(job.parameters().size());
    for (Map.Entry<String, String> each : job.parameters().entrySet()) {
      text(out, each.getKey());
      text(out, each.getValue());
    }
    boolean asBefore = job.classes().equals(before);
    out.writeBoolean(asBefore);
    if (!asBefore) {
      write(out, job.classes());
    }
    out.writeInt(job.tests().size());
    for (Selection test : job.tests()) {
      write(out, test);
    }
    out.writeLong(job.nanos());
    out.flush();
  }

  private static void write(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      text(out, each.getKey());
      bytes(out, each.getValue());
    }
  }

  /**
   * Reads a job.
   *
   * @param before the classes of the job before this one
   * @throws java.io.EOFException when the engine has closed its end
   * @throws IOException if the bytes are not a job
   */
  public static TestJob readJob(DataInputStream in, Map<String, byte[]> before) throws IOException {
    String studentId = text(in);
    List<String> others = new ArrayList<>();
    for (int left = checked(in.readInt(), MOST_IDS); left > 0; left--) {
      others.add(text(in));
    }
    Map<String, String> parameters = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      parameters.put(text(in), text(in));
    }
    Map<String, byte[]> classes = in.readBoolean() ? before : readClasses(in);
    List<Selection> tests = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      tests.add(readSelection(in));
    }
    return new TestJob(studentId, others, parameters, classes, tests, in.readLong());
  }

  private static Map<String, byte[]> readClasses(DataInputStream in) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      classes.put(text(in), bytes(in));
    }
    return classes;
  }

  /** Writes an event. */
  public static void write(DataOutputStream out, WorkerEvent event) throws IOException {
    if (event instanceof WorkerEvent.Ready) {
      out.writeByte(READY);
    } else if (event instanceof WorkerEvent.Started started) {
      out.writeByte(STARTED);
      write(out, started.test());
    } else if (event instanceof WorkerEvent.Finished finished) {
      out.writeByte(FINISHED);
      write(out, finished);
    } else if (event instanceof WorkerEvent.Overran overran) {
      out.writeByte(OVERRAN);
      write(out, overran.test());
    } else if (event instanceof WorkerEvent.Done done) {
      out.writeByte(DONE);
      out.writeBoolean(done.dirty());
      text(out, done.reason());
    }
  }

  /**
   * Reads an event.
   *
   * @throws java.io.EOFException when the worker has died
   * @throws IOException if the bytes are not an event
   */
  public static WorkerEvent readEvent(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case READY -> new WorkerEvent.Ready();
      case STARTED -> new WorkerEvent.Started(readSelection(in));
      case FINISHED -> readFinished(in);
      case OVERRAN -> new WorkerEvent.Overran(readSelection(in));
      case DONE -> new WorkerEvent.Done(in.readBoolean(), text(in));
      default -> throw new IOException("not an event: kind " + kind);
    };
  }

  private static void write(DataOutputStream out, WorkerEvent.Finished finished)
      throws IOException {
    write(out, finished.test());
    out.writeBoolean(finished.completed());
    out.writeInt(finished.entries().size());
    for (WorkerEvent.Entry entry : finished.entries()) {
      text(out, entry.key());
      text(out, entry.value());
    }
    text(out, finished.fault());
  }

  private static WorkerEvent.Finished readFinished(DataInputStream in) throws IOException {
    Selection test = readSelection(in);
    boolean completed = in.readBoolean();
    List<WorkerEvent.Entry> entries = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      entries.add(new WorkerEvent.Entry(text(in), text(in)));
    }
    return new WorkerEvent.Finished(test, completed, entries, text(in));
  }

  private static void write(DataOutputStream out, Selection test) throws IOException {
    text(out, test.testClass());
    text(out, test.method());
    out.writeLong(test.budget().fuel());
    out.writeLong(test.budget().bytes());
    out.writeInt(test.budget().depth());
  }

  private static Selection readSelection(DataInputStream in) throws IOException {
    return new Selection(text(in), text(in), readBudget(in));
  }

  private static Budget readBudget(DataInputStream in) throws IOException {
    return new Budget(in.readLong(), in.readLong(), in.readInt());
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    if (bytes.length > LONGEST) {
      throw new IOException("too long for the protocol: " + bytes.length + " bytes");
    }
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[checked(in.readInt(), LONGEST)];
    in.readFully(bytes);
    return bytes;
  }

  private static int count(DataInputStream in) throws IOException {
    return checked(in.readInt(), MOST);
  }

  private static int checked(int length, int most) throws IOException {
    if (length < 0 || length > most) {
      throw new IOException("a length of " + length + " is not in the protocol");
    }
    return length;
  }
}
