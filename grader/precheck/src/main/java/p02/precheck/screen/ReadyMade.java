package p02.precheck.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.objectweb.asm.Type;

/**
 * A call that answers a task without writing it: a method calls the library's method of its own
 * name, as {@code sigmoid} calls {@code Transforms.sigmoid}.
 *
 * @param file name of the source file
 * @param line where, 1-based; 0 if unknown
 * @param method the method that calls
 * @param call what it calls, as {@code Transforms.sigmoid}
 */
public record ReadyMade(String file, int line, String method, String call) {
  /**
   * The ready-made answers in some classes, in order of class and line.
   *
   * @param classes class files by name
   * @param libraries full names of the classes whose methods are ready-made answers
   */
  public static List<ReadyMade> in(SortedMap<String, byte[]> classes, List<String> libraries) {
    if (libraries.isEmpty()) {
      return List.of();
    }
    List<ReadyMade> found = new ArrayList<>();
    for (byte[] each : classes.values()) {
      PlacedCall.each(each, call -> of(call, libraries).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  private static Optional<ReadyMade> of(PlacedCall call, List<String> libraries) {
    String library = Type.getObjectType(call.owner()).getClassName();
    if (!call.name().equals(call.method()) || !libraries.contains(library)) {
      return Optional.empty();
    }
    String simple = library.substring(library.lastIndexOf('.') + 1);
    return Optional.of(
        new ReadyMade(call.file(), call.line(), call.method(), simple + "." + call.name()));
  }
}
