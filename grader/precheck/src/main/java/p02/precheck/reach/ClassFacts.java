package p02.precheck.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says of its methods: what they call and on which lines they stand. It is read,
 * not loaded.
 *
 * @param name internal name, as {@code p02/problem31/ReluNetwork}
 * @param above superclass and interfaces
 * @param methods name and descriptor to the method
 */
public record ClassFacts(String name, List<String> above, Map<String, MethodFacts> methods) {
  /** Reads a class file. */
  public static ClassFacts read(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    List<String> above = new ArrayList<>(List.of(reader.getInterfaces()));
    if (reader.getSuperName() != null) {
      above.add(reader.getSuperName());
    }
    Map<String, MethodFacts> methods = new TreeMap<>();
    reader.accept(collecting(methods), ClassReader.SKIP_FRAMES);
    return new ClassFacts(reader.getClassName(), above, methods);
  }

  private static ClassVisitor collecting(Map<String, MethodFacts> methods) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] exceptions) {
        MethodFacts facts = new MethodFacts((access & Opcodes.ACC_STATIC) != 0);
        methods.put(name + descriptor, facts);
        return facts.reader();
      }
    };
  }
}
