package p02.precheck.screen;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import p02.precheck.allow.Advice;
import p02.precheck.allow.Allowlist;

/** Reads compiled classes and refuses what the allowlist does not name. */
public final class Screen {
  private final Allowlist allowlist = Allowlist.standard();
  private final Advice advice = Advice.standard();
  private final Library library;
  private final Known known = Known.nothing();
  private final Runnable watch;

  /**
   * A screen.
   *
   * @param library what the classes were compiled against
   */
  public Screen(Library library) {
    this(library, () -> {});
  }

  /**
   * A screen that is watched.
   *
   * @param library what the classes were compiled against
   * @param watch is asked again and again while it works, and may end that by an exception
   */
  public Screen(Library library, Runnable watch) {
    this.library = library;
    this.watch = watch;
  }

  /**
   * Screens the classes of one submission.
   *
   * @param classes binary name to class file; they see each other
   * @return the verdict on each, under the same name
   */
  public SortedMap<String, Screening> screen(Map<String, byte[]> classes) {
    return screen(classes, Set.of());
  }

  /**
   * Screens the classes of one submission.
   *
   * @param classes binary name to class file; they see each other
   * @param ownPackages packages of the student's own, beside the problems' packages
   * @return the verdict on each, under the same name
   */
  public SortedMap<String, Screening> screen(Map<String, byte[]> classes, Set<String> ownPackages) {
    Resolver resolver = resolver(allowlist, library, classes, known, Map.of(), watch);
    SortedMap<String, Screening> verdicts = new TreeMap<>();
    classes.forEach(
        (name, bytes) -> verdicts.put(name, screen(name, bytes, resolver, ownPackages)));
    return Collections.unmodifiableSortedMap(verdicts);
  }

  private Screening screen(
      String name, byte[] classFile, Resolver resolver, Set<String> ownPackages) {
    Findings findings = new Findings(advice);
    String internalName = name.replace('.', '/');
    String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (!allowlist.isOpen(internalName) && !ownPackages.contains(packageName)) {
      findings.refuse("a class called " + name, "class.outside");
    }
    new ClassReader(classFile).accept(new ClassScreen(resolver, findings), ClassReader.SKIP_FRAMES);
    return findings.verdict();
  }

  /**
   * A resolver that knows these classes beside the library, and which of them may not run.
   *
   * @param watch is asked at every look-up
   */
  public static Resolver resolver(
      Allowlist allowlist,
      Library library,
      Map<String, byte[]> classes,
      Known known,
      Map<String, Refusal> refused,
      Runnable watch) {
    Map<String, TypeFacts> own = new TreeMap<>();
    classes.forEach((name, bytes) -> own.put(name.replace('.', '/'), TypeFacts.read(bytes)));
    Map<String, Refusal> internal = new TreeMap<>();
    refused.forEach((name, why) -> internal.put(name.replace('.', '/'), why));
    return new Resolver(allowlist, library, own, known, internal, watch);
  }
}
