package p02.precheck.weave;

import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Rule;
import p02.precheck.screen.Resolution;
import p02.precheck.screen.Resolver;

/**
 * Weaves what javac links while the code runs: method references and lambdas, texts that are joined
 * by a plus sign, and the methods that a record gets.
 *
 * @param code where it is written
 * @param resolver says what a reference leads to
 * @param bridges of the class
 * @param className internal name
 * @param isInterface whether the class is an interface
 * @param free the first local variable that the method does not use
 */
record LinkedCalls(
    MethodVisitor code,
    Resolver resolver,
    Bridges bridges,
    String className,
    boolean isInterface,
    int free) {

  /** A record's methods are linked with its class, its parts' names, and each part. */
  private static final int BESIDE_PARTS = 2;

  /** Pays before such a call, and says what it is linked with. */
  Object[] before(String descriptor, Handle bootstrap, Object... arguments) {
    Object[] woven = arguments.clone();
    switch (AllowedType.simple(bootstrap.getOwner())) {
      case "LambdaMetafactory" -> woven[1] = bridged((Handle) arguments[1], descriptor);
      case "StringConcatFactory" -> payForConcatenation(Type.getArgumentTypes(descriptor));
      default -> payForRecord(arguments);
    }
    return woven;
  }

  private Handle bridged(Handle target, String linkage) {
    boolean pays =
        Bridges.isBridge(target.getName())
            || resolver.method(target.getOwner(), target.getName(), target.getDesc())
                    instanceof Resolution.Own
                && !isBorrowable(target);
    return pays ? target : bridges.to(target, linkage).handle(className, isInterface);
  }

  private static boolean isBorrowable(Handle target) {
    return LambdaTexts.isBorrowable(target.getTag() == Opcodes.H_INVOKEINTERFACE, target.getDesc());
  }

  private void payForConcatenation(Type... parts) {
    Operands operands = Operands.at(free, Optional.empty(), parts);
    operands.store(code);
    for (Operands.Operand each : operands.arguments()) {
      if (each.type().getSort() >= Type.ARRAY) {
        each.load(code);
        payForText("printed");
      }
    }
    operands.load(code);
  }

  /** A record's generated methods look into each component, and are made at their first call. */
  private void payForRecord(Object... arguments) {
    code.visitLdcInsn(Type.getObjectType(className));
    new Payments(code).linked(arguments.length - BESIDE_PARTS);
    for (Object each : arguments) {
      if (each instanceof Handle component && component.getDesc().startsWith("L")) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(
            Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
        payForText("deep");
      }
    }
  }

  private void payForText(String cost) {
    Payments payments = new Payments(code);
    payments.cost(cost, "(Ljava/lang/Object;)J");
    payments.pay(Rule.Unit.CHARS);
  }
}
