package p02.precheck.allow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * The allowlist's paragraph on one library type.
 *
 * @param extensible whether student classes may extend or implement it
 * @param rules by {@code name} for all overloads, or by {@code name(int,String)}; constructors are
 *     called {@code new}, and {@code *} is everything else
 * @param fields that may be read
 * @param measure names of the methods whose product is its size; empty if the meter knows it
 * @param shape name of the method that tells its shape; empty if it has none
 * @param created internal name of the subclass that new objects are of; empty if it is the type's
 *     own
 */
public record AllowedType(
    boolean extensible,
    Map<String, Rule> rules,
    Set<String> fields,
    List<String> measure,
    String shape,
    Optional<String> created) {
  /** Copies what it is given. */
  public AllowedType {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    fields = Set.copyOf(fields);
    measure = List.copyOf(measure);
  }

  /** The rule that names a method, if there is one. */
  public Optional<Rule> rule(String method, String descriptor) {
    String name = method.equals("<init>") ? "new" : method;
    return Stream.of(name + parameters(descriptor), name)
        .map(rules::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Both; of two rules for one member, the other's holds. */
  AllowedType with(AllowedType other) {
    Map<String, Rule> all = new TreeMap<>(rules);
    all.putAll(other.rules);
    Set<String> read =
        Stream.concat(fields.stream(), other.fields.stream()).collect(Collectors.toSet());
    return new AllowedType(extensible || other.extensible, all, read, measure, shape, created);
  }

  /** The rule for what no rule names, if there is one. */
  public Optional<Rule> rest() {
    return Optional.ofNullable(rules.get("*"));
  }

  /** Whether a field may be read. */
  public boolean reads(String field) {
    return fields.contains(field) || (fields.contains("*") && !rules.containsKey(field));
  }

  /** Parameters as people write them: {@code (int,String)}. */
  public static String parameters(String descriptor) {
    return Stream.of(Type.getArgumentTypes(descriptor))
        .map(type -> simple(type.getClassName()))
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** A type's name without its package. */
  public static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
  }
}
