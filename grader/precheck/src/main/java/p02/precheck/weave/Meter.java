package p02.precheck.weave;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import p02.precheck.allow.Advice;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;
import p02.precheck.screen.Findings;
import p02.precheck.screen.Known;
import p02.precheck.screen.Library;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Refusals;
import p02.precheck.screen.Resolver;
import p02.precheck.screen.Screen;
import p02.precheck.screen.Screening;
import p02.precheck.screen.SourceName;

/**
 * Weaves payments to {@code p02.meter.budget.Fuel} into screened classes: at the start of every
 * method, at every backward jump, at every allocation, and before library calls whose work grows
 * with their arguments. What is refused is taken out: in its place the meter's marker is thrown. No
 * handler of theirs catches that, or what a spent budget throws.
 */
public final class Meter {
  /** No Java identifier holds it. */
  private static final String TWIN = "-refused";

  private final Allowlist allowlist = Allowlist.standard();
  private final Advice advice = Advice.standard();
  private final Library library;
  private final Known known = Known.nothing();
  private final Runnable watch;

  /**
   * A meter.
   *
   * @param library what the classes were compiled against
   */
  public Meter(Library library) {
    this(library, () -> {});
  }

  /**
   * A meter that is watched.
   *
   * @param library what the classes were compiled against
   * @param watch is asked again and again while it works, and may end that by an exception
   */
  public Meter(Library library, Runnable watch) {
    this.library = library;
    this.watch = watch;
  }

  /**
   * Weaves the classes of one submission.
   *
   * @param classes binary name to class file
   * @param screened what screening says of each
   */
  public Weaving weave(Map<String, byte[]> classes, Map<String, Screening> screened) {
    SortedMap<String, Refusal> refused = new TreeMap<>();
    screened.forEach(
        (name, verdict) ->
            verdict.ofClass().stream().findFirst().ifPresent(why -> refused.put(name, why)));
    while (true) {
      inherit(refused, classes);
      SortedMap<String, Refusal> tooLarge = new TreeMap<>();
      SortedMap<String, byte[]> woven = weave(classes, refused, tooLarge);
      if (tooLarge.isEmpty()) {
        return new Weaving(twins(woven, classes, refused), refused);
      }
      refused.putAll(tooLarge);
    }
  }

  /** Whatever extends a class that may not run may not run either. */
  private void inherit(SortedMap<String, Refusal> refused, Map<String, byte[]> classes) {
    int before;
    do {
      before = refused.size();
      if (before > 0) {
        Resolver resolver = resolver(classes, refused);
        for (String name : classes.keySet()) {
          resolver
              .refusalAbove(name.replace('.', '/'))
              .ifPresent(why -> refused.putIfAbsent(name, why));
        }
      }
    } while (refused.size() > before);
  }

  private SortedMap<String, byte[]> weave(
      Map<String, byte[]> classes,
      SortedMap<String, Refusal> refused,
      SortedMap<String, Refusal> tooLarge) {
    Resolver resolver = resolver(classes, refused);
    SortedMap<String, byte[]> woven = new TreeMap<>();
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      Refusal why = refused.get(each.getKey());
      try {
        woven.put(
            each.getKey(),
            why == null
                ? weave(each.getValue(), resolver, advice)
                : Stub.of(each.getValue(), resolver, why));
      } catch (MethodTooLargeException e) {
        String method = e.getMethodName() + AllowedType.parameters(e.getDescriptor());
        tooLarge.put(each.getKey(), tooLarge(each.getValue(), "a method as long as " + method));
      } catch (TooManyHandlersException e) {
        String what = "a method with as many exception handlers as " + e.method();
        tooLarge.put(each.getKey(), tooLarge(each.getValue(), what));
      } catch (ClassTooLargeException e) {
        tooLarge.put(each.getKey(), tooLarge(each.getValue(), "a class as large as this one"));
      }
    }
    return woven;
  }

  /**
   * With two classes in the place of one that extends a library's and that hidden tests ask for by
   * name: they would initialise the library's class, and so meet one that extends nothing; the
   * submission's own code may take it for what it extends, and meets another, under a name that no
   * source can write.
   */
  private SortedMap<String, byte[]> twins(
      SortedMap<String, byte[]> woven,
      Map<String, byte[]> classes,
      SortedMap<String, Refusal> refused) {
    Resolver resolver = resolver(classes, refused);
    SortedMap<String, byte[]> all = woven;
    for (Map.Entry<String, Refusal> each : refused.entrySet()) {
      String name = each.getKey();
      String internalName = name.replace('.', '/');
      if (resolver.isSkeletons(internalName) && resolver.isBelowStranger(internalName)) {
        all = new Renaming(name, name + TWIN).of(all);
        all.put(name, Stub.asked(classes.get(name), resolver, each.getValue()));
      }
    }
    return all;
  }

  private Resolver resolver(Map<String, byte[]> classes, SortedMap<String, Refusal> refused) {
    return Screen.resolver(allowlist, library, classes, known, refused, watch);
  }

  private static Refusal tooLarge(byte[] classFile, String what) {
    return new Refusal(
        SourceName.of(classFile), 0, what, "Divide it into shorter ones, or compute in a loop.");
  }

  /** Weaves one class that may run. */
  static byte[] weave(byte[] classFile, Resolver resolver, Advice advice) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    Refusals refusals = new Refusals(resolver, new Findings(advice));
    reader.accept(
        new ClassWeaver(writer, resolver, refusals, MethodSizes.read(reader, resolver)),
        ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }
}
