package p02.precheck.weave;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Sends every text that a library makes through {@code p02.meter.text.LambdaNames}, since it may
 * hold the name of a lambda's class.
 */
final class LambdaTexts {
  private static final String NAMES = "p02/meter/text/LambdaNames";
  private static final String TEXT = "Ljava/lang/String;";
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String OBJECTS = "[Ljava/lang/Object;";
  private static final String STRING = "java/lang/String";

  /** Methods of texts that look at other objects, too; all others have their own characters. */
  private static final Set<String> OF_OBJECTS = Set.of("valueOf", "format", "formatted");

  /** What gathers texts, and tells their length and letters where no text is asked for. */
  private static final Set<String> GATHERING =
      Set.of(
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/io/PrintWriter",
          "java/io/PrintStream",
          "java/util/Formatter");

  private LambdaTexts() {}

  /** With a call's arguments on the stack, the last of which is shown as it may be read. */
  static void before(MethodVisitor code, String owner, String descriptor) {
    Type[] arguments = Type.getArgumentTypes(descriptor);
    String last = arguments.length == 0 ? "" : arguments[arguments.length - 1].getDescriptor();
    if (GATHERING.contains(owner) && (last.equals(OBJECT) || last.equals(OBJECTS))) {
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, NAMES, "shown", "(%1$s)%1$s".formatted(last), false);
    }
  }

  /** With a call's result on the stack. */
  static void after(MethodVisitor code, String owner, String name, Type result) {
    boolean isText = result.getDescriptor().equals(TEXT);
    if (isText && (!owner.equals(STRING) || OF_OBJECTS.contains(name))) {
      cut(code);
    }
  }

  /**
   * With the result of a call of the submission's own on the stack. What an interface declares, a
   * class may inherit from the library, and a lambda has its text from there.
   */
  static void afterOwn(MethodVisitor code, int opcode, String descriptor) {
    if (isBorrowable(opcode == Opcodes.INVOKEINTERFACE, descriptor)) {
      cut(code);
    }
  }

  /** Whether a method of the submission's own may be the library's where it is called. */
  static boolean isBorrowable(boolean byInterface, String descriptor) {
    return byInterface && Type.getReturnType(descriptor).getDescriptor().equals(TEXT);
  }

  /** With the result of what javac links on the stack. */
  static void afterLinked(MethodVisitor code, String descriptor) {
    if (Type.getReturnType(descriptor).getDescriptor().equals(TEXT)) {
      cut(code);
    }
  }

  private static void cut(MethodVisitor code) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, NAMES, "cut", "(%1$s)%1$s".formatted(TEXT), false);
  }
}
