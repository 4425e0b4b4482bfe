package p02.precheck.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
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
    List<Unseeded> found = new ArrayList<>();
    for (byte[] each : classes.values()) {
      PlacedCall.each(each, call -> of(call).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  private static Optional<Unseeded> of(PlacedCall call) {
    boolean makes = call.name().equals("<init>");
    String member = (makes ? "new" : call.name()) + AllowedType.parameters(call.descriptor());
    if (!CALLS.contains(call.owner() + "." + member)) {
      return Optional.empty();
    }
    String simple = AllowedType.simple(Type.getObjectType(call.owner()).getClassName());
    String says = makes ? "new " + simple + "()" : simple + "." + member;
    return Optional.of(new Unseeded(call.file(), call.line(), says));
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
}
