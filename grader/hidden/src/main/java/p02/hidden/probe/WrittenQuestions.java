package p02.hidden.probe;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.hidden.probe.CallRecorder.Call;
import p02.hidden.probe.ProbeAnswers.Asked;
import p02.hidden.probe.ProbeAnswers.To;

/**
 * Questions as text, so that another process can ask the same. A call that many questions change is
 * written once.
 */
public final class WrittenQuestions {
  /** What stands in place of an answer that is not handed on. */
  private static final CallRecorder.Failure NOT_HANDED_ON = new CallRecorder.Failure("");

  private WrittenQuestions() {}

  /** Writes them. */
  public static String of(List<Asked> questions) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Map<Call, Integer> known = new IdentityHashMap<>();
      out.writeInt(questions.size());
      for (Asked each : questions) {
        out.writeByte(each.to().ordinal());
        write(out, each.question().call(), known);
        write(out, each.question().changed(), known);
        ArgumentValues.write(out, each.question().arguments());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** A call that was written before by its number, another one by the next number and in full. */
  private static void write(DataOutputStream out, Call call, Map<Call, Integer> known)
      throws IOException {
    Integer before = known.get(call);
    if (before != null) {
      out.writeInt(before);
      return;
    }
    out.writeInt(known.size());
    known.put(call, known.size());
    out.writeBoolean(call.on().isPresent());
    if (call.on().isPresent()) {
      write(out, call.on().get(), known);
    }
    MethodNames.write(out, call.method());
    ArgumentValues.write(out, call.arguments());
  }

  /** Reads them. */
  public static List<Asked> read(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Optional<Call>> known = new ArrayList<>();
      List<Asked> questions = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        To to = To.values()[in.readByte()];
        Call call = read(in, known);
        Call changed = read(in, known);
        questions.add(new Asked(to, new ProbeQuestion(call, changed, ArgumentValues.read(in))));
      }
      return questions;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("these are no questions", e);
    }
  }

  private static Call read(DataInputStream in, List<Optional<Call>> known)
      throws IOException, ReflectiveOperationException {
    int number = in.readInt();
    if (number < known.size()) {
      return known.get(number).orElseThrow();
    }
    known.add(Optional.empty());
    Optional<Call> on = in.readBoolean() ? Optional.of(read(in, known)) : Optional.empty();
    Call call = new Call(on, MethodNames.read(in), ArgumentValues.read(in), NOT_HANDED_ON);
    known.set(number, Optional.of(call));
    return call;
  }
}
