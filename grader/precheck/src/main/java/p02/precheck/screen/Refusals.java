package p02.precheck.screen;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is refused in the code of one class, place by place. Screening lists by it and weaving takes
 * out by it, so that they never differ.
 */
public final class Refusals {
  private static final int MOST_DIMENSIONS = 8;

  private final Resolver resolver;
  private final Findings findings;

  /** Refuses what the resolver does not find allowed, and adds it to the findings. */
  public Refusals(Resolver resolver, Findings findings) {
    this.resolver = resolver;
    this.findings = findings;
  }

  /** Says which source is read. */
  public void file(String name) {
    findings.file(name);
  }

  /** Says which line is read; 0 if none. */
  public void line(int number) {
    findings.line(number);
  }

  /** Why a method or constructor may not be called. */
  public Optional<Refusal> method(String owner, String name, String descriptor) {
    if (owner.startsWith("p02/meter/")) {
      // The meter's own calls: a class of the student's that names the meter is not woven.
      return Optional.empty();
    }
    Resolution found = resolver.method(owner, name, descriptor);
    if (found instanceof Resolution.OwnRefused own) {
      return Optional.of(own.why());
    } else if (found instanceof Resolution.NotAllowed refused) {
      return Optional.of(findings.method(owner, name, descriptor, refused.declaredIn()));
    }
    return Optional.empty();
  }

  /** Why a field may not be used; writing to a library's is the whole class's fault. */
  public Optional<Refusal> field(int opcode, String owner, String name) {
    boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    Resolution found = resolver.field(owner, name, written);
    if (found instanceof Resolution.OwnRefused own) {
      return Optional.of(own.why());
    } else if (found instanceof Resolution.NotAllowed) {
      return Optional.of(findings.read(owner, name));
    }
    return Optional.empty();
  }

  /** Why an array may not have so many dimensions. */
  public Optional<Refusal> dimensions(int dimensions) {
    return dimensions > MOST_DIMENSIONS
        ? Optional.of(
            findings.call("an array of " + dimensions + " dimensions", "class.dimensions"))
        : Optional.empty();
  }

  /** Why a lambda or method reference may not be made: an interface of it is not for students. */
  public Optional<Refusal> lambda(String descriptor, Handle bootstrap, Object... arguments) {
    if (!isLambda(bootstrap)) {
      return Optional.empty();
    }
    // Beside its own interface it may have others, as in (Runnable & Other) () -> {}.
    Stream<Type> others = Stream.of(arguments).filter(Type.class::isInstance).map(Type.class::cast);
    return Stream.concat(Stream.of(Type.getReturnType(descriptor)), others)
        .filter(each -> each.getSort() == Type.OBJECT)
        .flatMap(each -> implemented(each.getInternalName()).stream())
        .findFirst();
  }

  private Optional<Refusal> implemented(String type) {
    Optional<Refusal> own = resolver.refusal(type);
    return own.isPresent() || resolver.isExtensible(type)
        ? own
        : Optional.of(findings.lambda(type));
  }

  /** Whether this links a lambda or a method reference. */
  public static boolean isLambda(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
  }
}
