package p02.precheck.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a class, and those nested in it, another name wherever a class file writes it. */
public final class Renaming {
  private static final int HEADER = 8;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private final Pattern name;
  private final Pattern binaryName;
  private final String instead;

  /** From one binary name to another. */
  public Renaming(String from, String to) {
    this.name = Pattern.compile(Pattern.quote(from.replace('.', '/')) + "(?=$|[;$])");
    this.binaryName = Pattern.compile(Pattern.quote(from) + "(?=$|\\$)");
    this.instead = Matcher.quoteReplacement(to.replace('.', '/'));
  }

  /** These classes, by binary name, with both their names and their constants renamed. */
  public SortedMap<String, byte[]> of(Map<String, byte[]> classes) {
    SortedMap<String, byte[]> renamed = new TreeMap<>();
    classes.forEach(
        (each, bytes) ->
            renamed.put(
                binaryName.matcher(each).replaceFirst(instead.replace('/', '.')), of(bytes)));
    return renamed;
  }

  /** The class file with its constants renamed; everything behind them stays as it is. */
  public byte[] of(byte[] classFile) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(in.readNBytes(HEADER));
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        constant(tag, in, out);
        // These two take up two numbers each.
        i += tag == LONG || tag == DOUBLE ? 1 : 0;
      }
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a class file cannot be read", e);
    }
    return bytes.toByteArray();
  }

  private void constant(int tag, DataInputStream in, DataOutputStream out) throws IOException {
    out.writeByte(tag);
    if (tag == UTF8) {
      out.writeUTF(name.matcher(in.readUTF()).replaceAll(instead));
      return;
    }
    int length =
        switch (tag) {
          case 7, 8, 16, 19, 20 -> 2;
          case 15 -> 3;
          case LONG, DOUBLE -> 8;
          default -> 4;
        };
    out.write(in.readNBytes(length));
  }
}
