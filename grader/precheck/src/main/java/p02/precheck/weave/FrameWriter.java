package p02.precheck.weave;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import p02.precheck.screen.Resolver;
import p02.precheck.screen.TypeFacts;

/** Writes classes with fresh frames; it reads what is above a type, and loads nothing. */
final class FrameWriter extends ClassWriter {
  private static final String OBJECT = "java/lang/Object";

  private final Resolver resolver;

  FrameWriter(Resolver resolver) {
    super(ClassWriter.COMPUTE_FRAMES);
    this.resolver = resolver;
  }

  /** The nearest class above both; to the verifier an interface is like any object. */
  @Override
  protected String getCommonSuperClass(String one, String other) {
    Set<String> above = classes(one);
    return classes(other).stream().filter(above::contains).findFirst().orElse(OBJECT);
  }

  private Set<String> classes(String type) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<TypeFacts> facts = resolver.types().facts(type);
    if (facts.filter(TypeFacts::isInterface).isPresent()) {
      return chain;
    }
    String next = type;
    while (chain.add(next) && facts.isPresent() && !facts.get().parents().isEmpty()) {
      next = facts.get().parents().get(0);
      facts = resolver.types().facts(next);
    }
    return chain;
  }
}
