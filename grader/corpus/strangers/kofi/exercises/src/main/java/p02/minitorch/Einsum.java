package p02.minitorch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** einsum("ik,kj->ij", a, b) */
public final class Einsum {
  private static final Pattern SPEC = Pattern.compile("^(?<in>[a-z]*(,[a-z]*)*)->(?<out>[a-z]*)$");

  private Einsum() {}

  public static Tensor einsum(String spec, Tensor... operands) {
    Matcher m = SPEC.matcher(spec.replaceAll("\\s+", ""));
    if (!m.matches()) {
      throw new Py.ValueError("invalid subscripts: " + spec);
    }
    String[] ins = m.group("in").split(",", -1);
    String out = m.group("out");
    Py.check(ins.length == operands.length, "%d subscripts, %d operands", ins.length, operands.length);
    Map<Character, Integer> sizes = new LinkedHashMap<>();
    for (char c : out.toCharArray()) {
      sizes.put(c, -1);
    }
    for (int i = 0; i < ins.length; i++) {
      Py.check(
          ins[i].length() == operands[i].dim(), "'%s' for a tensor of rank %d", ins[i], operands[i].dim());
      for (int k = 0; k < ins[i].length(); k++) {
        int size = operands[i].shape[k];
        Integer before = sizes.put(ins[i].charAt(k), size);
        if (before != null && before != -1 && before != size) {
          throw new Py.ShapeError("index " + ins[i].charAt(k) + " is " + before + " and " + size);
        }
      }
    }
    Set<Character> summed = new TreeSet<>(sizes.keySet());
    out.chars().forEach(c -> summed.remove((char) c));
    char[] letters = new char[sizes.size()];
    int[] shape = new int[sizes.size()];
    int at = 0;
    for (Map.Entry<Character, Integer> e : sizes.entrySet()) {
      letters[at] = e.getKey();
      shape[at++] = e.getValue();
    }
    int[] result_shape = out.chars().map(c -> sizes.get((char) c)).toArray();
    double[] result = new double[Tensor.numel(result_shape)];
    int[] strides = Tensor.contiguous_strides(result_shape);
    Map<Character, Integer> index = new LinkedHashMap<>();
    int total = Tensor.numel(shape);
    for (int k = 0; k < total; k++) {
      int rest = k;
      for (int i = letters.length - 1; i >= 0; i--) {
        index.put(letters[i], rest % shape[i]);
        rest /= shape[i];
      }
      double product = 1;
      for (int i = 0; i < ins.length; i++) {
        product *= operands[i].at(ins[i].chars().map(c -> index.get((char) c)).toArray());
      }
      int where = 0;
      for (int i = 0; i < strides.length; i++) {
        where += strides[i] * index.get(out.charAt(i));
      }
      result[where] += product;
    }
    return Tensor.wrap(result, result_shape);
  }
}
