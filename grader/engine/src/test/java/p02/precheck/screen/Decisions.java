package p02.precheck.screen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What the allowlist says of each public member of some classes. */
final class Decisions {
  private static final Resolver RESOLVER =
      new Resolver(Allowlist.standard(), Lab.LIBRARY, Map.of(), Known.nothing(), Map.of());

  /** A member and what became of it. */
  record Decision(String member, Resolution resolution) {
    Optional<Reason> denial() {
      return resolution instanceof Resolution.NotAllowed refused
          ? refused.reason()
          : Optional.empty();
    }

    boolean isDecided() {
      // What a woven library declares is its own.
      return !(resolution instanceof Resolution.NotAllowed) || denial().isPresent();
    }
  }

  private final List<Decision> found = new ArrayList<>();

  private Decisions() {}

  /** All that is public and declared in these classes. */
  static Stream<Decision> on(List<Class<?>> classes) {
    Decisions decisions = new Decisions();
    classes.forEach(decisions::add);
    return decisions.found.stream();
  }

  private void add(Class<?> type) {
    String owner = Type.getInternalName(type);
    for (Field each : type.getDeclaredFields()) {
      if (isOffered(each.getModifiers(), each.isSynthetic())) {
        add(type, each.getName(), RESOLVER.field(owner, each.getName(), false));
      }
    }
    for (Constructor<?> each : type.getDeclaredConstructors()) {
      if (isOffered(each.getModifiers(), each.isSynthetic())) {
        String descriptor = Type.getConstructorDescriptor(each);
        String member = "new" + AllowedType.parameters(descriptor);
        add(type, member, RESOLVER.method(owner, "<init>", descriptor));
      }
    }
    for (Method each : type.getDeclaredMethods()) {
      if (isOffered(each.getModifiers(), each.isSynthetic())) {
        String descriptor = Type.getMethodDescriptor(each);
        String member = each.getName() + AllowedType.parameters(descriptor);
        add(type, member, RESOLVER.method(owner, each.getName(), descriptor));
      }
    }
  }

  private static boolean isOffered(int modifiers, boolean synthetic) {
    return Modifier.isPublic(modifiers) && !synthetic;
  }

  private void add(Class<?> type, String member, Resolution resolution) {
    found.add(new Decision(type.getName() + "." + member, resolution));
  }
}
