package p02.attack.walls;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program for Linux on x86-64 that asks the kernel for one thing and exits with the kernel's
 * answer: 0 if it got it, else the error's number. A few bytes, and no library: so does code that
 * has broken out of the JVM.
 *
 * @param name what it tries
 * @param number the call's
 * @param arguments numbers, or a text whose address is meant
 * @param old whether it calls the kernel as programs of 32 bits do
 */
record NativeCall(String name, int number, List<Object> arguments, boolean old) {
  private static final long BASE = 0x400000;
  private static final int HEADERS = 64 + 56;

  /** Loads of rdi, rsi, rdx, r10, r8 and r9. */
  private static final int[][] REGISTERS = {
    {0x48, 0xBF}, {0x48, 0xBE}, {0x48, 0xBA}, {0x49, 0xBA}, {0x49, 0xB8}, {0x49, 0xB9}
  };

  private static final int BYTES_PER_LOAD = 10;
  private static final byte[] SYSCALL = bytes(0x0F, 0x05);
  private static final byte[] INTERRUPT = bytes(0xCD, 0x80);

  /** xor edi, edi; test rax, rax; jns over; mov edi, eax; neg edi; over: mov eax, 60; syscall. */
  private static final byte[] EXIT =
      bytes(
          0x31, 0xFF, 0x48, 0x85, 0xC0, 0x79, 0x04, 0x89, 0xC7, 0xF7, 0xDF, 0xB8, 0x3C, 0, 0, 0,
          0x0F, 0x05);

  static NativeCall of(String name, int number, Object... arguments) {
    return new NativeCall(name, number, List.of(arguments), false);
  }

  /** The executable file. */
  byte[] program() {
    int code = BYTES_PER_LOAD * (1 + arguments.size()) + SYSCALL.length + EXIT.length;
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    ByteBuffer loads = buffer(BYTES_PER_LOAD * (1 + arguments.size()));
    load(loads, new int[] {0x48, 0xB8}, number);
    for (int i = 0; i < arguments.size(); i++) {
      long value =
          arguments.get(i) instanceof String text
              ? BASE + HEADERS + code + append(texts, text)
              : ((Number) arguments.get(i)).longValue();
      load(loads, REGISTERS[i], value);
    }
    int size = HEADERS + code + texts.size();
    return headers(size)
        .put(loads.array())
        .put(old ? INTERRUPT : SYSCALL)
        .put(EXIT)
        .put(texts.toByteArray())
        .array();
  }

  private static int append(ByteArrayOutputStream texts, String text) {
    int where = texts.size();
    texts.writeBytes((text + "\0").getBytes(StandardCharsets.UTF_8));
    return where;
  }

  private static void load(ByteBuffer code, int[] register, long value) {
    code.put(bytes(register)).putLong(value);
  }

  /** ELF, one segment that holds all and may be read and run. */
  private static ByteBuffer headers(int size) {
    return buffer(size)
        .put(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        .putShort((short) 2)
        .putShort((short) 62)
        .putInt(1)
        .putLong(BASE + HEADERS)
        .putLong(64)
        .putLong(0)
        .putInt(0)
        .putShort((short) 64)
        .putShort((short) 56)
        .putShort((short) 1)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(1)
        .putInt(7)
        .putLong(0)
        .putLong(BASE)
        .putLong(BASE)
        .putLong(size)
        .putLong(size)
        .putLong(0x1000);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
