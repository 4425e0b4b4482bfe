package p02.hidden.probe;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import p02.hidden.observe.Content;

/**
 * A short imprint of answers, which two processes can compare: SHA-256 over every bit of every
 * number. Answers that {@link AnswerNumbers} calls the same have the same one.
 */
public final class AnswerDigest {
  private final DataOutputStream out;

  private AnswerDigest(DataOutputStream out) {
    this.out = out;
  }

  /** The imprint of these answers in this order, as 64 hexadecimal digits. */
  public static String of(List<?> answers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new AnswerDigest(out).write(answers);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("there is no SHA-256, which each Java must bring", e);
    }
  }

  private void write(@Nullable Object value) throws IOException {
    out.writeUTF(kind(value));
    if (value instanceof Content.Numbers numbers) {
      write(numbers.shape());
      write(numbers.numbers());
    } else if (value instanceof Content.Sample sample) {
      write(sample.shape());
      write(sample.numbers());
    } else if (value instanceof Record row) {
      for (Object component : RecordComponents.of(row).toList()) {
        write(component);
      }
    } else if (value instanceof List<?> list) {
      write(list.toArray());
    } else if (value != null && value.getClass().isArray()) {
      writeArray(value);
    } else if (value != null) {
      writeSingle(value);
    }
  }

  /** Which list it is says nothing. */
  private static String kind(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof List<?> ? "list" : value.getClass().getName();
  }

  private void writeArray(Object array) throws IOException {
    int length = Array.getLength(array);
    out.writeInt(length);
    if (array instanceof double[] numbers) {
      for (double number : numbers) {
        out.writeLong(Double.doubleToLongBits(number));
      }
    } else {
      for (int i = 0; i < length; i++) {
        write(Array.get(array, i));
      }
    }
  }

  private void writeSingle(Object value) throws IOException {
    if (value instanceof Double number) {
      out.writeLong(Double.doubleToLongBits(number));
    } else if (value instanceof Number number) {
      out.writeLong(number.longValue());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Enum<?> choice) {
      out.writeUTF(choice.name());
    } else if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    } else {
      throw new IllegalStateException("no imprint of " + value.getClass().getName());
    }
  }
}
