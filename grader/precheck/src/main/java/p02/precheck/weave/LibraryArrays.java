package p02.precheck.weave;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is woven around each call of ND4J, whose arrays lie in memory that the JVM does not guard:
 * only copies of arrays go in and come out, so that nobody writes to a shape or an index that
 * native code believes; what goes in together must fit together, and what comes out must lie within
 * its buffer.
 *
 * @param code where it is written
 */
public record LibraryArrays(MethodVisitor code) {
  private static final String LIBRARY = "org/nd4j/";
  private static final String NUMBERS = "Lorg/nd4j/linalg/api/ndarray/INDArray;";
  private static final String COPIES = "p02/meter/array/Copies";
  private static final String EXTENTS = "p02/meter/array/Extents";
  private static final Set<String> COPIED_IN = Set.of("[I", "[J");

  /** Methods that write, or make views and new arrays, without looking whether it fits. */
  private static final Set<String> WRITING =
      Set.of(
          ("assign copy get put putRow putColumn zeros ones valueArrayOf rand randn"
                  + " createUninitialized createUninitializedDetached")
              .split(" "));

  /** Methods that trust the axes that they are given, or the numbers of rows. */
  private static final Set<String> TRUSTING =
      Set.of(
          "permute permutei tear expandDims sort sortWithIndices pullRows getRows getColumns"
              .split(" "));

  /** Whether a type is the library's. */
  public static boolean isOf(String internalName) {
    return internalName.startsWith(LIBRARY);
  }

  /** With the operands on the stack, where they stay; {@code free} is a free local variable. */
  void before(int opcode, String owner, String name, String descriptor, int free) {
    Type[] arguments = Type.getArgumentTypes(descriptor);
    boolean looks =
        arguments.length > 0
            && (WRITING.contains(name)
                || TRUSTING.contains(name)
                || isOfSeveral(opcode, owner, arguments));
    boolean copies = List.of(arguments).stream().anyMatch(LibraryArrays::isCopied);
    if (!looks && !copies) {
      return;
    }
    // What a constructor works on is no object yet: it stays where it is.
    boolean hasReceiver = opcode != Opcodes.INVOKESTATIC && !name.equals("<init>");
    Operands operands =
        Operands.at(
            free,
            hasReceiver ? Optional.of(Type.getObjectType(owner)) : Optional.empty(),
            arguments);
    operands.store(code);
    operands.arguments().stream().filter(each -> isCopied(each.type())).forEach(this::copy);
    if (looks) {
      look(called(owner, name, descriptor), operands);
    }
    operands.load(code);
  }

  /** What is known by more than its name alone; see {@code p02.meter.array.Together}. */
  private static String called(String owner, String name, String descriptor) {
    if (owner.endsWith("/factory/Broadcast")) {
      return "Broadcast";
    }
    return name.equals("mmul") && descriptor.contains(NUMBERS + "C)") ? "mmul in order" : name;
  }

  /** Whether more than one array goes in. */
  private static boolean isOfSeveral(int opcode, String owner, Type... arguments) {
    boolean ofArray = opcode != Opcodes.INVOKESTATIC && owner.endsWith("NDArray");
    long arrays = List.of(arguments).stream().filter(LibraryArrays::isNumbers).count();
    boolean list = List.of(arguments).stream().anyMatch(LibraryArrays::isSeveral);
    return list || arrays + (ofArray ? 1 : 0) > 1;
  }

  private static boolean isNumbers(Type type) {
    return type.getDescriptor().equals(NUMBERS);
  }

  private static boolean isSeveral(Type type) {
    return type.getDescriptor().equals("[" + NUMBERS);
  }

  private static boolean isCopied(Type type) {
    return COPIED_IN.contains(type.getDescriptor());
  }

  private void copy(Operands.Operand operand) {
    operand.load(code);
    copied(operand.type().getDescriptor());
    code.visitVarInsn(Opcodes.ASTORE, operand.local());
  }

  private void look(String name, Operands operands) {
    List<Operands.Operand> objects =
        Stream.concat(operands.receiver().stream(), operands.arguments().stream()).toList();
    code.visitLdcInsn(name);
    code.visitLdcInsn(objects.size());
    code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < objects.size(); i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitLdcInsn(i);
      boxed(objects.get(i));
      code.visitInsn(Opcodes.AASTORE);
    }
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, EXTENTS, "before", "(Ljava/lang/String;[Ljava/lang/Object;)V", false);
  }

  /** Whole numbers as Long, other numbers as nothing. */
  private void boxed(Operands.Operand operand) {
    switch (operand.type().getSort()) {
      case Type.ARRAY, Type.OBJECT -> operand.load(code);
      case Type.INT, Type.LONG -> {
        operand.load(code);
        if (operand.type().getSort() == Type.INT) {
          code.visitInsn(Opcodes.I2L);
        }
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, "java/lang/Long", "valueOf", "(J)Ljava/lang/Long;", false);
      }
      default -> code.visitInsn(Opcodes.ACONST_NULL);
    }
  }

  /** With the result on the stack, which stays there or is replaced by a copy. */
  void after(Type result) {
    if (result.getDescriptor().equals(NUMBERS)) {
      code.visitInsn(Opcodes.DUP);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, EXTENTS, "check", "(Ljava/lang/Object;)V", false);
    } else if (result.getSort() == Type.ARRAY) {
      copied(result.getDescriptor());
    }
  }

  private void copied(String descriptor) {
    boolean ofObjects = Type.getType(descriptor.substring(1)).getSort() >= Type.ARRAY;
    String known = ofObjects ? "[Ljava/lang/Object;" : descriptor;
    code.visitMethodInsn(Opcodes.INVOKESTATIC, COPIES, "copied", "(" + known + ")" + known, false);
    if (ofObjects) {
      code.visitTypeInsn(Opcodes.CHECKCAST, descriptor);
    }
  }
}
