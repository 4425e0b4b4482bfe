package p02.precheck.screen;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import p02.precheck.allow.Advice;
import p02.precheck.allow.AllowedType;

/** Collects what is refused in one class, and where the reader stands. */
public final class Findings {
  private final Advice advice;
  private final Set<Refusal> ofClass = new LinkedHashSet<>();
  private final Set<Refusal> ofCalls = new LinkedHashSet<>();
  private String file = "";
  private int line;
  private int first = Integer.MAX_VALUE;

  /** Nothing yet; what is found is worded by these sentences. */
  public Findings(Advice advice) {
    this.advice = advice;
  }

  /** Says which source is read. */
  void file(String name) {
    file = name;
  }

  /** Says which line is read; 0 if none. */
  void line(int number) {
    line = number;
    if (number > 0) {
      first = Math.min(first, number);
    }
  }

  /** Refuses a call of a method or constructor. */
  Refusal method(String owner, String name, String descriptor, String declaredIn) {
    String type = AllowedType.simple(Type.getObjectType(owner).getClassName()).replace('$', '.');
    String parameters = AllowedType.parameters(descriptor);
    String call =
        name.equals("<init>") ? "new " + type + parameters : type + "." + name + parameters;
    return call(
        call,
        declaredIn.replace('/', '.') + "." + (name.equals("<init>") ? "new" : name) + parameters);
  }

  /** Refuses the reading of a field. */
  Refusal read(String owner, String name) {
    return call(
        AllowedType.simple(owner).replace('$', '.') + "." + name,
        owner.replace('/', '.') + "." + name);
  }

  /** Refuses the making of a lambda for an interface. */
  Refusal lambda(String type) {
    return call(
        "a lambda for " + AllowedType.simple(type).replace('$', '.'),
        "extend " + type.replace('/', '.'));
  }

  /** Refuses what stands in this place; {@code key} leads to what to write instead. */
  Refusal call(String what, String key) {
    Refusal refusal = refusal(what, key);
    ofCalls.add(refusal);
    return refusal;
  }

  /** Refuses a class that writes to a field of a library. */
  void written(String owner, String name) {
    String type = AllowedType.simple(owner).replace('$', '.');
    refuse("writing to " + type + "." + name, "write " + owner.replace('/', '.') + "." + name);
  }

  /** Refuses a class that names a type. */
  void type(String internalName) {
    refuse(AllowedType.simple(internalName).replace('$', '.'), internalName.replace('/', '.'));
  }

  /** Refuses the class; {@code key} leads to what to write instead. */
  void refuse(String what, String key) {
    ofClass.add(refusal(what, key));
  }

  private Refusal refusal(String what, String key) {
    return new Refusal(file, line, what, advice.on(key));
  }

  Screening verdict() {
    return new Screening(inOrder(ofClass), inOrder(ofCalls));
  }

  private List<Refusal> inOrder(Collection<Refusal> refusals) {
    return refusals.stream()
        .map(this::placed)
        .sorted(Comparator.comparingInt(Refusal::line))
        .toList();
  }

  /** What a class's head says has no line of its own: the first one within stands for it. */
  private Refusal placed(Refusal refusal) {
    if (!refusal.file().isEmpty()) {
      return refusal;
    }
    int within = first == Integer.MAX_VALUE ? 0 : first;
    return new Refusal(file, within, refusal.what(), refusal.instead());
  }
}
