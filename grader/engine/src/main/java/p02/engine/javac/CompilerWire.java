package p02.engine.javac;

import static p02.engine.javac.WireFields.bytes;
import static p02.engine.javac.WireFields.checked;
import static p02.engine.javac.WireFields.count;
import static p02.engine.javac.WireFields.text;
import static p02.engine.javac.WireFields.texts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The protocol's messages as bytes: their fields in order, as {@link WireFields} writes each. */
public final class CompilerWire {
  private static final byte READY = 1;
  private static final byte ANSWER = 2;
  private static final byte OVERRUN = 3;

  private static final byte COMPILED = 1;
  private static final byte NOT_COMPILED = 2;
  private static final byte UNDECIDED = 3;

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
}
