package p02.engine.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The kernel's own list of what a worker may not ask of it, in the language of its packet filters
 * (seccomp): no process, no socket, no further namespace, no memory that counts for nobody. It
 * holds even where student code has got at the JVM's memory.
 */
final class SystemCallFilter {
  /** Load a word of the call's description. */
  private static final int LOAD = 0x20;

  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int IF_ANY_BIT = 0x45;
  private static final int RETURN = 0x06;

  private static final int NUMBER = 0;
  private static final int MACHINE = 4;
  private static final int FIRST_ARGUMENT = 16;

  private static final int ALLOW = 0x7FFF0000;
  private static final int KILL = 0x80000000;
  private static final int NOT_PERMITTED = 0x00050000 | 1;
  private static final int NOT_KNOWN = 0x00050000 | 38;

  /** What a new thread has, and no new process. */
  private static final int CLONE_THREAD = 0x10000;

  /** Numbers from here on are those of a second way to call an x86-64 kernel. */
  private static final int SECOND_WAY = 0x40000000;

  private static final int BYTES_PER_STEP = 8;

  private final List<Step> steps = new ArrayList<>();

  private record Step(int code, int skipIfTrue, int skipIfFalse, int operand) {}

  private SystemCallFilter(SystemCalls calls) {
    step(LOAD, MACHINE);
    unless(IF_EQUAL, calls.machine, KILL);
    step(LOAD, NUMBER);
    when(IF_AT_LEAST, SECOND_WAY, KILL);
    when(IF_EQUAL, calls.clone3, NOT_KNOWN);
    calls.refused.forEach(number -> when(IF_EQUAL, number, NOT_PERMITTED));
    steps.add(new Step(IF_EQUAL, 0, 3, calls.clone));
    step(LOAD, FIRST_ARGUMENT);
    unless(IF_ANY_BIT, CLONE_THREAD, NOT_PERMITTED);
    step(RETURN, ALLOW);
  }

  /** Writes the filter to a file that goes with this JVM. */
  static Path write(SystemCalls calls) throws IOException {
    Path file = Files.createTempFile("p02-walls-", ".bpf");
    file.toFile().deleteOnExit();
    return Files.write(file, new SystemCallFilter(calls).bytes());
  }

  /** The filter as the kernel reads it. */
  static byte[] of(SystemCalls calls) {
    return new SystemCallFilter(calls).bytes();
  }

  private byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(steps.size() * BYTES_PER_STEP).order(ByteOrder.LITTLE_ENDIAN);
    for (Step step : steps) {
      bytes.putShort((short) step.code()).put((byte) step.skipIfTrue());
      bytes.put((byte) step.skipIfFalse()).putInt(step.operand());
    }
    return bytes.array();
  }

  private void step(int code, int operand) {
    steps.add(new Step(code, 0, 0, operand));
  }

  private void when(int test, int operand, int answer) {
    steps.add(new Step(test, 0, 1, operand));
    step(RETURN, answer);
  }

  private void unless(int test, int operand, int answer) {
    steps.add(new Step(test, 1, 0, operand));
    step(RETURN, answer);
  }
}
