package p02.engine.javac;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Single fields as bytes: texts and class files as a length and bytes; what is too long ends it.
 */
final class WireFields {
  /** Longest text or class file that is accepted. */
  private static final int LONGEST = 64 << 20;

  private static final int MOST = 100_000;

  private static final byte NARROW = 1;
  private static final byte WIDE = 2;

  private WireFields() {}

  /** Writes texts. */
  static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  /** Reads texts. */
  static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  /**
   * Writes a text. Every letter arrives as it was, halves of a pair too: a source is compiled as it
   * lies there.
   */
  static void text(DataOutputStream out, String text) throws IOException {
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

  private static String fromWide(byte[] wide) {
    char[] letters = new char[wide.length / 2];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) (wide[2 * i] << Byte.SIZE | wide[2 * i + 1] & 0xFF);
    }
    return new String(letters);
  }

  /** Reads a text. */
  static String text(DataInputStream in) throws IOException {
    byte width = in.readByte();
    return switch (width) {
      case NARROW -> new String(bytes(in), StandardCharsets.ISO_8859_1);
      case WIDE -> fromWide(bytes(in));
      default -> throw new IOException("a letter's width of " + width + " is not in the protocol");
    };
  }

  /** Writes a length and so many bytes. */
  static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    if (bytes.length > LONGEST) {
      throw new IOException("too long for the protocol: " + bytes.length + " bytes");
    }
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads a length and so many bytes. */
  static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[checked(in.readInt(), LONGEST)];
    in.readFully(bytes);
    return bytes;
  }

  /** Reads how many there are of what follows. */
  static int count(DataInputStream in) throws IOException {
    return checked(in.readInt(), MOST);
  }

  /** A number that was read, if it lies between 0 and this one. */
  static int checked(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("a number of " + number + " is not in the protocol");
    }
    return number;
  }
}
