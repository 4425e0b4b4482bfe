package p02.engine.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A picture that was handed in beside the answers.
 *
 * @param type as {@code image/png}, by the bytes that it begins with; empty if it was refused
 * @param digest of its content; empty if it was refused
 * @param refused why it was not taken; empty if it was
 */
public record AnswerPicture(String type, String digest, String refused) {
  /** No picture of these kinds holds anything that runs, as SVG may. */
  private static final Map<String, byte[]> BEGINNINGS =
      new TreeMap<>(
          Map.of(
              "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
              "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
              "image/gif", new byte[] {'G', 'I', 'F', '8'}));

  /** One that was not taken. */
  public static AnswerPicture refused(String why) {
    return new AnswerPicture("", "", why);
  }

  /** What a file is by the bytes that it begins with, whatever its name says; nothing if none. */
  public static Optional<String> typeOf(byte[] content) {
    return BEGINNINGS.entrySet().stream()
        .filter(each -> begins(content, each.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length > with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }
}
