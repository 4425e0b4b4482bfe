package p02.engine.repair;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * The texts that compiled classes hold. {@link Members} reads sources by their looks: where a
 * student's text misleads it, the reference's method may come to stand between quotation marks,
 * where code can read it and a report print it. Whether it does shows in what javac made of it.
 */
final class Literals {
  /** Bytes of a constant's kind that say that it is a text. */
  private static final int TEXT = 1;

  /** Letters of a line that nobody writes by chance. */
  private static final int TELLING = 12;

  private Literals() {}

  /** Whether a text of these classes holds a line of some code. */
  static boolean hold(Collection<byte[]> classes, String code) {
    List<String> lines =
        code.lines().map(String::strip).filter(each -> each.length() >= TELLING).toList();
    return classes.stream()
        .flatMap(each -> of(each).stream())
        .anyMatch(text -> lines.stream().anyMatch(text::contains));
  }

  private static List<String> of(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int start = reader.getItem(i);
      // The second half of a long number's place is empty.
      if (start > 0 && reader.readByte(start - 1) == TEXT) {
        texts.add(text(bytes, start));
      }
    }
    return texts;
  }

  private static String text(byte[] bytes, int start) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      return in.readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException("a class that javac made cannot be read", e);
    }
  }
}
