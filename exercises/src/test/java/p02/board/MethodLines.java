package p02.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import p02.precheck.reach.ClassFacts;

/** On which line the method of a task begins: compiled classes of yours say so. */
final class MethodLines {
  private static final String LIST = "/methods.txt";

  private final Map<String, String[]> methods;
  private final OwnClasses classes = new OwnClasses(MethodLines.class);

  MethodLines() {
    try (InputStream in = MethodLines.class.getResourceAsStream(LIST)) {
      this.methods =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" "))
              .collect(Collectors.toMap(words -> words[0], Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(LIST + " cannot be read", e);
    }
  }

  /** The first line of a task's method that does something; nothing if there is no such method. */
  Optional<Integer> of(String task) {
    return Optional.ofNullable(methods.get(task))
        .flatMap(words -> classes.facts(words[1]).flatMap(facts -> first(facts, words[2])));
  }

  /** The same of another method of the task's class. */
  Optional<Integer> of(String task, String method) {
    return Optional.ofNullable(methods.get(task))
        .flatMap(words -> classes.facts(words[1]).flatMap(facts -> first(facts, method)));
  }

  private static Optional<Integer> first(ClassFacts facts, String method) {
    return facts.methods().entrySet().stream()
        .filter(each -> each.getKey().startsWith(method + "("))
        .flatMap(each -> each.getValue().lines().stream())
        .min(Comparator.naturalOrder());
  }
}
