package p02.precheck.screen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import p02.precheck.allow.Advice;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.Reason;

/** What the allowlist says of each public member of some classes. */
final class Decisions {
  private static final Resolver RESOLVER = Lab.resolver();

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

  /**
   * Classes of which it is not decided, or decided twice, whether they may be used; then members.
   */
  static List<String> undecided(List<Class<?>> classes) {
    Allowlist allowlist = Allowlist.standard();
    Stream<String> types =
        classes.stream()
            .map(Type::getInternalName)
            .filter(name -> allowlist.type(name).isPresent() == allowlist.denied(name).isPresent());
    Stream<String> members = on(classes).filter(each -> !each.isDecided()).map(Decision::member);
    return Stream.concat(types, members).toList();
  }

  /** Refused members of which nothing is said but what is said of everything. */
  static List<String> withoutAdvice(List<Class<?>> classes) {
    Advice advice = Advice.standard();
    return on(classes)
        .filter(each -> each.denial().filter(reason -> reason != Reason.NEWER).isPresent())
        .map(Decision::member)
        .filter(member -> advice.on(member).equals(advice.on("")))
        .toList();
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
