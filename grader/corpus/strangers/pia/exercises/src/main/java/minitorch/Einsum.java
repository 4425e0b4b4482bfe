package minitorch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** np.einsum("ij,jk->ik", a, b) */
public class Einsum {
  private static final Pattern FORMULA =
      Pattern.compile("(?<left>[a-z]+),(?<right>[a-z]+)->(?<out>[a-z]*)");

  private Einsum() {}

  public static Tensor einsum(String formula, Tensor a, Tensor b) {
    Matcher m = FORMULA.matcher(formula.replaceAll("\\s+", ""));
    if (!m.matches()) {
      throw new ValueError("einsum: cannot read '%s'", formula);
    }
    Map<Character, Integer> sizes = new LinkedHashMap<>();
    note(sizes, m.group("left"), a);
    note(sizes, m.group("right"), b);
    Set<Character> all = new LinkedHashSet<>();
    m.group("out").chars().forEach(c -> all.add((char) c));
    int kept = all.size();
    all.addAll(sizes.keySet());
    Tensor product = spread(a, m.group("left"), all).mul(spread(b, m.group("right"), all));
    for (int axis : Py.range(all.size() - 1, kept - 1, -1)) {
      product = product.sum(axis);
    }
    return product;
  }

  private static void note(Map<Character, Integer> sizes, String letters, Tensor t) {
    for (int i : Py.range(letters.length())) {
      Integer before = sizes.put(letters.charAt(i), t.size(i));
      if (before != null && before != t.size(i)) {
        throw new ShapeError("operand has size %d for '%s', before it was %d", t.size(i), letters.charAt(i), before);
      }
    }
  }

  private static Tensor spread(Tensor t, String letters, Set<Character> all) {
    String sorted =
        all.stream().map(String::valueOf).filter(letters::contains).reduce("", String::concat);
    Tensor out = sorted.equals(letters) ? t : t.T();
    for (var pair : Py.enumerate(all)) {
      if (letters.indexOf(pair.second) < 0) {
        out = out.unsqueeze(pair.first);
      }
    }
    return out;
  }
}
