package p02.precheck.screen;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/**
 * Weaves payments to {@code p02.meter.Fuel} into screened classes: at the start of every method, at
 * every backward jump, at every allocation, and before library calls whose work grows with their
 * arguments. No handler of theirs catches what a spent budget throws.
 */
public final class Meter {
  private final Allowlist allowlist = Allowlist.standard();
  private final Library library;
  private final Known known = Known.nothing();

  /**
   * A meter.
   *
   * @param library what the classes were compiled against
   */
  public Meter(Library library) {
    this.library = library;
  }

  /**
   * Weaves the classes of one submission.
   *
   * @param classes binary name to class file, all of them clean
   * @throws IllegalArgumentException if a class calls what screening refuses
   */
  public Weaving weave(Map<String, byte[]> classes) {
    Resolver resolver = Screen.resolver(allowlist, library, classes, known);
    SortedMap<String, byte[]> woven = new TreeMap<>();
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      try {
        woven.put(each.getKey(), weave(each.getValue(), resolver));
      } catch (MethodTooLargeException e) {
        String method = e.getMethodName() + AllowedType.parameters(e.getDescriptor());
        String file = AllowedType.simple(e.getClassName()) + ".java";
        return new Weaving.TooLarge(
            new Refusal(file, 0, "a method as long as " + method, "Divide it into shorter ones."));
      }
    }
    return new Weaving.Woven(woven);
  }

  static byte[] weave(byte[] classFile, Resolver resolver) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassWeaver(writer, resolver, MethodSizes.read(reader, resolver)),
        ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }
}
