package p02.engine.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A source's text.
 *
 * @param text without a byte-order mark
 * @param charset what it was read as; anything but UTF-8 earns a remark
 */
record Decoding(String text, Charset charset) {

  /**
   * UTF-8 if it is valid, UTF-16 if it says so, else Latin-1, in which every byte means something.
   */
  static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoding(new String(bytes, StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoding(
          text.startsWith("\uFEFF") ? text.substring(1) : text, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      // Not UTF-8: the contract reads it as Latin-1, with a remark.
      return new Decoding(
          new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
