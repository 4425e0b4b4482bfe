package p02.engine.javac;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.Setup;
import p02.precheck.compile.SourceFile;

/** The protocol's bytes: fields in order; texts and class files as a length and bytes. */
public final class CompilerWire {
  /** Longest text or class file that is accepted. */
  private static final int LONGEST = 64 << 20;

  private static final int MOST = 100_000;

  private static final byte READY = 1;
  private static final byte ANSWER = 2;
  private static final byte OVERRUN = 3;

  private static final byte COMPILED = 1;
  private static final byte NOT_COMPILED = 2;
  private static final byte UNDECIDED = 3;

  private static final byte NARROW = 1;
  private static final byte WIDE = 2;

  private CompilerWire() {}

  /** Writes what begins the conversation. */
  public static void write(DataOutputStream out, Setup setup) throws IOException {
    texts(out, setup.libraries().stream().map(Path::toString).toList());
    text(out, setup.skeletonClasses().toString());
    texts(out, setup.problems());
    texts(out, setup.givenTypes());
    texts(out, setup.visible());
    out.flush();
  }

  /** Reads what begins the conversation. */
  static Setup readSetup(DataInputStream in) throws IOException {
    return new Setup(
        texts(in).stream().map(Path::of).toList(),
        Path.of(text(in)),
        new LinkedHashSet<>(texts(in)),
        new LinkedHashSet<>(texts(in)),
        texts(in));
  }

  /** Writes a job and flushes; a source that several problems use travels once. */
  public static void write(DataOutputStream out, CompileJob job) throws IOException {
    Map<SourceFile, Integer> places = new LinkedHashMap<>();
    job.problems().values().stream()
        .flatMap(List::stream)
        .forEach(source -> places.putIfAbsent(source, places.size()));
    out.writeInt(job.thread());
    out.writeInt(places.size());
    for (SourceFile source : places.keySet()) {
      text(out, source.path());
      text(out, source.className());
      text(out, source.text());
    }
    out.writeInt(job.problems().size());
    for (Map.Entry<String, List<SourceFile>> problem : job.problems().entrySet()) {
      text(out, problem.getKey());
      out.writeInt(problem.getValue().size());
      for (SourceFile source : problem.getValue()) {
        out.writeInt(places.getOrDefault(source, 0));
      }
    }
    out.flush();
  }

  /**
   * Reads a job.
   *
   * @throws java.io.EOFException when the engine has closed its end
   */
  static CompileJob readJob(DataInputStream in) throws IOException {
    int thread = in.readInt();
    List<SourceFile> sources = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      sources.add(new SourceFile(text(in), text(in), text(in)));
    }
    SortedMap<String, List<SourceFile>> problems = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      String name = text(in);
      List<SourceFile> own = new ArrayList<>();
      for (int each = count(in); each > 0; each--) {
        own.add(sources.get(checked(in.readInt(), sources.size() - 1)));
      }
      problems.put(name, own);
    }
    return new CompileJob(thread, problems);
  }

  /** Writes a reply. */
  static void write(DataOutputStream out, Reply reply) throws IOException {
    if (reply instanceof Reply.Ready) {
      out.writeByte(READY);
    } else if (reply instanceof Reply.Overrun overrun) {
      out.writeByte(OVERRUN);
      out.writeInt(overrun.thread());
      out.writeLong(overrun.nanos());
    } else if (reply instanceof Reply.Answer answer) {
      out.writeByte(ANSWER);
      out.writeInt(answer.thread());
      out.writeLong(answer.nanos());
      out.writeInt(answer.compiled().size());
      for (Map.Entry<String, Compilation> each : answer.compiled().entrySet()) {
        text(out, each.getKey());
        write(out, each.getValue());
      }
    }
    out.flush();
  }

  /**
   * Reads a reply.
   *
   * @throws java.io.EOFException when the child has died
   * @throws IOException if the bytes are not a reply
   */
  public static Reply readReply(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case READY -> new Reply.Ready();
      case OVERRUN -> new Reply.Overrun(in.readInt(), in.readLong());
      case ANSWER -> readAnswer(in);
      default -> throw new IOException("not a reply: kind " + kind);
    };
  }

  private static Reply readAnswer(DataInputStream in) throws IOException {
    int thread = in.readInt();
    long nanos = in.readLong();
    SortedMap<String, Compilation> compiled = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      compiled.put(text(in), readCompilation(in));
    }
    return new Reply.Answer(thread, nanos, compiled);
  }

  private static void write(DataOutputStream out, Compilation compilation) throws IOException {
    if (compilation instanceof Compilation.Compiled sound) {
      out.writeByte(COMPILED);
      out.writeInt(sound.classes().size());
      for (Map.Entry<String, byte[]> each : sound.classes().entrySet()) {
        text(out, each.getKey());
        bytes(out, each.getValue());
      }
    } else if (compilation instanceof Compilation.NotCompiled refused) {
      out.writeByte(NOT_COMPILED);
      out.writeInt(refused.diagnostics().size());
      for (Diagnostic each : refused.diagnostics()) {
        text(out, each.path());
        out.writeLong(each.line());
        text(out, each.message());
      }
    } else if (compilation instanceof Compilation.Undecided undecided) {
      out.writeByte(UNDECIDED);
      text(out, undecided.reason());
    } else {
      throw new IllegalArgumentException("javac repairs nothing: " + compilation);
    }
  }

  private static Compilation readCompilation(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case COMPILED -> new Compilation.Compiled(readClasses(in));
      case NOT_COMPILED -> new Compilation.NotCompiled(readDiagnostics(in));
      case UNDECIDED -> new Compilation.Undecided(text(in));
      default -> throw new IOException("not a compilation: kind " + kind);
    };
  }

  private static SortedMap<String, byte[]> readClasses(DataInputStream in) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      classes.put(text(in), bytes(in));
    }
    return classes;
  }

  private static List<Diagnostic> readDiagnostics(DataInputStream in) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      diagnostics.add(new Diagnostic(text(in), in.readLong(), text(in)));
    }
    if (diagnostics.isEmpty()) {
      throw new IOException("a refusal without a reason is not in the protocol");
    }
    return diagnostics;
  }

  private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  /**
   * Every letter arrives as it was, halves of a pair too: a source is compiled as it lies there.
   */
  private static void text(DataOutputStream out, String text) throws IOException {
    // Whole texts are compared and copied, since looking at letters one by one takes far longer.
    byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean suffices = new String(narrow, StandardCharsets.ISO_8859_1).equals(text);
    out.writeByte(suffices ? NARROW : WIDE);
    bytes(out, suffices ? narrow : wide(text));
  }

  private static byte[] wide(String text) {
    char[] letters = text.toCharArray();
    byte[] bytes = new byte[2 * letters.length];
    for (int i = 0; i < letters.length; i++) {
      bytes[2 * i] = (byte) (letters[i] >> Byte.SIZE);
      bytes[2 * i + 1] = (byte) letters[i];
    }
    return bytes;
  }

  private static String text(byte[] wide) {
    char[] letters = new char[wide.length / 2];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) (wide[2 * i] << Byte.SIZE | wide[2 * i + 1] & 0xFF);
    }
    return new String(letters);
  }

  private static String text(DataInputStream in) throws IOException {
    byte width = in.readByte();
    return switch (width) {
      case NARROW -> new String(bytes(in), StandardCharsets.ISO_8859_1);
      case WIDE -> text(bytes(in));
      default -> throw new IOException("a letter's width of " + width + " is not in the protocol");
    };
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

  private static int checked(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("a number of " + number + " is not in the protocol");
    }
    return number;
  }
}
