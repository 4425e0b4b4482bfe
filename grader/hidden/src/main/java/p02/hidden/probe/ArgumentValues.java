package p02.hidden.probe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Arguments as bytes: numbers, flags, arrays of numbers, the tests' own records of those, and enum
 * constants.
 */
final class ArgumentValues {
  private static final byte DOUBLE = 1;
  private static final byte INT = 2;
  private static final byte LONG = 3;
  private static final byte FLAG = 4;
  private static final byte VECTOR = 5;
  private static final byte ROWS = 6;
  private static final byte LONGS = 7;
  private static final byte CHOICE = 8;
  private static final byte RECORD = 9;

  private ArgumentValues() {}

  static void write(DataOutputStream out, List<Object> values) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      write(out, value);
    }
  }

  private static void write(DataOutputStream out, Object value) throws IOException {
    if (value instanceof Double number) {
      out.writeByte(DOUBLE);
      out.writeDouble(number);
    } else if (value instanceof Integer number) {
      out.writeByte(INT);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte(LONG);
      out.writeLong(number);
    } else if (value instanceof Boolean flag) {
      out.writeByte(FLAG);
      out.writeBoolean(flag);
    } else if (value instanceof Enum<?> choice) {
      out.writeByte(CHOICE);
      out.writeUTF(choice.getDeclaringClass().getName());
      out.writeInt(choice.ordinal());
    } else if (value instanceof Record row) {
      out.writeByte(RECORD);
      out.writeUTF(row.getClass().getName());
      write(out, RecordComponents.of(row).toList());
    } else {
      writeArray(out, value);
    }
  }

  private static void writeArray(DataOutputStream out, Object value) throws IOException {
    if (value instanceof double[] vector) {
      out.writeByte(VECTOR);
      writeNumbers(out, vector);
    } else if (value instanceof double[][] rows) {
      out.writeByte(ROWS);
      out.writeInt(rows.length);
      for (double[] row : rows) {
        writeNumbers(out, row);
      }
    } else if (value instanceof long[] longs) {
      out.writeByte(LONGS);
      out.writeInt(longs.length);
      for (long each : longs) {
        out.writeLong(each);
      }
    } else {
      throw new IllegalStateException("no bytes for an argument of " + value.getClass());
    }
  }

  private static void writeNumbers(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  static List<Object> read(DataInputStream in) throws IOException, ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(readValue(in));
    }
    return List.copyOf(values);
  }

  private static Object readValue(DataInputStream in)
      throws IOException, ReflectiveOperationException {
    byte kind = in.readByte();
    return switch (kind) {
      case DOUBLE -> in.readDouble();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case FLAG -> in.readBoolean();
      case VECTOR -> readNumbers(in);
      case ROWS -> readRows(in);
      case LONGS -> readLongs(in);
      case CHOICE -> Class.forName(in.readUTF()).getEnumConstants()[in.readInt()];
      case RECORD -> RecordComponents.made(Class.forName(in.readUTF()), read(in));
      default -> throw new IOException("not an argument: kind " + kind);
    };
  }

  private static double[] readNumbers(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }

  private static double[][] readRows(DataInputStream in) throws IOException {
    double[][] rows = new double[in.readInt()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = readNumbers(in);
    }
    return rows;
  }

  private static long[] readLongs(DataInputStream in) throws IOException {
    long[] longs = new long[in.readInt()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = in.readLong();
    }
    return longs;
  }
}
