package p02.counter;

import java.math.BigInteger;
import java.util.List;
import p02.check.Guard;

/** Sizes of a network; immutable, with withers. */
public record Architecture(
    BigInteger inputs, BigInteger outputs, BigInteger layers, BigInteger width) {

  public static Architecture of(int inputs, int outputs, int layers, int width) {
    return new Architecture(
        size("inputs", inputs), size("outputs", outputs), size("layers", layers),
        size("width", width));
  }

  private static BigInteger size(String name, int n) {
    return BigInteger.valueOf(Guard.number(name, i -> i >= 1).check(n));
  }

  public Architecture deeper() {
    return new Architecture(inputs, outputs, layers.add(BigInteger.ONE), width);
  }

  public Architecture wider() {
    return new Architecture(inputs, outputs, layers, width.add(BigInteger.ONE));
  }

  /** The parts. */
  public List<Part> parts() {
    return List.of(
        new Part.Junction(inputs, width, BigInteger.ONE),
        new Part.Junction(width, width, layers.subtract(BigInteger.ONE)),
        new Part.Junction(width, outputs, BigInteger.ONE),
        new Part.Units(layers.multiply(width)),
        new Part.Units(outputs));
  }
}
