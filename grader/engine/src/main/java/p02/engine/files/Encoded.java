package p02.engine.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text file of somebody else's, which can be written back byte for byte.
 *
 * @param text without a byte-order mark
 * @param charset how it is encoded
 * @param marked whether it begins with a byte-order mark
 */
public record Encoded(String text, Charset charset, boolean marked) {
  private static final char MARK = '\uFEFF';

  /** Excel writes the last one where it is not told otherwise. */
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

  private static final List<Charset> WIDE =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /**
   * Finds out the encoding.
   *
   * @throws IllegalArgumentException if no encoding gives back the same bytes
   */
  public static Encoded of(byte[] bytes) {
    for (Charset charset : begins(bytes) ? WIDE : CHARSETS) {
      Optional<String> text = decoded(bytes, charset);
      if (text.isPresent() && Arrays.equals(text.get().getBytes(charset), bytes)) {
        boolean marked = !text.get().isEmpty() && text.get().charAt(0) == MARK;
        if (marked || charset != StandardCharsets.UTF_16LE) {
          return new Encoded(marked ? text.get().substring(1) : text.get(), charset, marked);
        }
      }
    }
    throw new IllegalArgumentException("is neither UTF-8, UTF-16 nor Windows-1252");
  }

  /** Whether a byte-order mark of UTF-16 stands at the beginning. */
  private static boolean begins(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The same file with another text. */
  public byte[] bytes(String changed) {
    return (marked ? MARK + changed : changed).getBytes(charset);
  }
}
