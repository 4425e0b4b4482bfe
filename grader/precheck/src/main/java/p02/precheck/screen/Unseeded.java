package p02.precheck.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;

/**
 * A call that draws random numbers without a seed, among classes of which one is given a seed: a
 * method of it is public, static and takes a {@code long} last. Helpers draw for it.
 *
 * @param file name of the source file
 * @param line where, 1-based; 0 if unknown
 * @param call what it calls, as {@code Math.random()}
 */
public record Unseeded(String file, int line, String call) {
  private static final Set<String> CALLS =
      Set.of(
          "java/lang/Math.random()",
          "java/lang/StrictMath.random()",
          "java/util/Random.new()",
          "java/util/SplittableRandom.new()",
          "java/util/Collections.shuffle(List)",
          "java/util/UUID.randomUUID()",
          "java/util/random/RandomGenerator.getDefault()",
          "java/util/random/RandomGenerator.of(String)",
          "java/util/random/RandomGeneratorFactory.create()",
          "org/nd4j/linalg/dataset/DataSet.shuffle()",
          "org/nd4j/linalg/factory/Nd4j.shuffle(INDArray,int[])",
          "org/nd4j/linalg/factory/RandomFactory.getNewRandomInstance()");

  /** Those in the classes of one problem, in order of class and line; class files by name. */
  public static List<Unseeded> in(SortedMap<String, byte[]> classes) {
    Seeds seeds = new Seeds();
    for (byte[] each : classes.values()) {
      new ClassReader(each).accept(seeds, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    }
    if (!seeds.given) {
      return List.of();
    }
    Finder finder = new Finder();
    for (byte[] each : classes.values()) {
      new ClassReader(each).accept(finder, ClassReader.SKIP_FRAMES);
    }
    return List.copyOf(finder.found);
  }

  /** Whether a method is given a seed. Few problems have one, and headers are soon read. */
  private static final class Seeds extends ClassVisitor {
    private static final int OFFERED = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    private boolean given;

    private Seeds() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      given |= (access & OFFERED) == OFFERED && descriptor.contains("J)");
      return null;
    }
  }

  private static final class Finder extends ClassVisitor {
    private final List<Unseeded> found = new ArrayList<>();
    private String file = "";

    private Finder() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
      file = source == null ? "" : source;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        private int line;

        @Override
        public void visitLineNumber(int number, Label start) {
          line = number;
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String called, boolean isInterface) {
          String member = (name.equals("<init>") ? "new" : name) + AllowedType.parameters(called);
          if (CALLS.contains(owner + "." + member)) {
            String simple = AllowedType.simple(Type.getObjectType(owner).getClassName());
            found.add(
                new Unseeded(
                    file,
                    line,
                    name.equals("<init>") ? "new " + simple + "()" : simple + "." + member));
          }
        }
      };
    }
  }
}
