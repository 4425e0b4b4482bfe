package p02.precheck.screen;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Type;

/** Collects what is refused in one class, and where the reader stands. */
final class Findings {
  private final Advice advice;
  private final Set<Refusal> refusals = new LinkedHashSet<>();
  private String file = "";
  private int line;

  Findings(Advice advice) {
    this.advice = advice;
  }

  /** Says which source is read. */
  void file(String name) {
    file = name;
  }

  /** Says which line is read; 0 if none. */
  void line(int number) {
    line = number;
  }

  /** Refuses a method or constructor. */
  void method(String owner, String name, String descriptor, String declaredIn) {
    String type = AllowedType.simple(Type.getObjectType(owner).getClassName()).replace('$', '.');
    String parameters = AllowedType.parameters(descriptor);
    String call =
        name.equals("<init>") ? "new " + type + parameters : type + "." + name + parameters;
    refuse(
        call,
        declaredIn.replace('/', '.') + "." + (name.equals("<init>") ? "new" : name) + parameters);
  }

  /** Refuses a field. */
  void field(String owner, String name, boolean written) {
    String type = AllowedType.simple(owner).replace('$', '.');
    String key = (written ? "write " : "") + owner.replace('/', '.') + "." + name;
    refuse((written ? "writing to " : "") + type + "." + name, key);
  }

  /** Refuses a type. */
  void type(String internalName) {
    refuse(AllowedType.simple(internalName).replace('$', '.'), internalName.replace('/', '.'));
  }

  /** Refuses something; {@code key} leads to what to write instead. */
  void refuse(String what, String key) {
    refusals.add(new Refusal(file, line, what, advice.on(key)));
  }

  Screening verdict() {
    return refusals.isEmpty()
        ? new Screening.Clean()
        : new Screening.Refused(
            refusals.stream()
                .map(each -> each.file().isEmpty() ? at(each, file) : each)
                .sorted(Comparator.comparingInt(Refusal::line))
                .toList());
  }

  private static Refusal at(Refusal refusal, String file) {
    return new Refusal(file, refusal.line(), refusal.what(), refusal.instead());
  }
}
