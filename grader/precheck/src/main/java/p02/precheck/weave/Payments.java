package p02.precheck.weave;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.allow.Rule;

/** The calls that woven code makes to {@code p02.meter}, by name, since it lives elsewhere. */
record Payments(MethodVisitor code) {
  static final String FUEL = "p02/meter/budget/Fuel";
  static final String ENDINGS = "p02/meter/budget/Endings";
  static final String COUNTS = "p02/meter/budget/RunCounts";
  private static final String PRICES = "p02/meter/price/";
  static final String SOURCES = "p02/meter/collection/MeteredStreams";
  private static final String LINKING = "p02/meter/budget/Linking";
  private static final String LOCALES = "p02/meter/text/KnownLocales";
  static final String FUNCTIONS = "p02/meter/collection/Functions";

  void tick(int steps) {
    number(steps);
    fuel("tick", "(I)V");
  }

  void enter(int level, int steps) {
    number(level);
    number(steps);
    fuel("enter", "(II)V");
  }

  void exit(int level) {
    number(level);
    fuel("exit", "(I)V");
  }

  void object(int bytes) {
    number(bytes);
    fuel("object", "(I)V");
  }

  /** The length on the stack stays there. */
  void array(int bytesEach) {
    number(bytesEach);
    fuel("array", "(II)I");
  }

  /** Pays with the number on the stack. */
  void pay(Rule.Unit unit) {
    if (unit == Rule.Unit.WORK) {
      fuel("charge", "(J)V");
    } else {
      items(unit.bytes());
    }
  }

  /** Pays for so many items as the number on the stack. */
  void items(int bytesEach) {
    number(bytesEach);
    fuel("allocate", "(JI)V");
  }

  /** The exception on the stack stays there. */
  void rethrow() {
    code.visitInsn(Opcodes.DUP);
    call(ENDINGS, "rethrow", "(Ljava/lang/Throwable;)V");
  }

  /** Says that a class's initialiser ends early. */
  void broken() {
    call(ENDINGS, "broken", "()V");
  }

  /** The stream or function on the stack is replaced by one that pays. */
  void metered(String owner, String descriptor) {
    call(owner, "metered", "(" + descriptor + ")" + descriptor);
  }

  /** Pays for linking the record whose class is on the stack. */
  void linked(int parts) {
    number(parts);
    call(LINKING, "record", "(Ljava/lang/Class;I)V");
  }

  /** The locale, or array of locales, on the stack is replaced by known ones. */
  void known(String descriptor) {
    call(LOCALES, "known", "(" + descriptor + ")" + descriptor);
  }

  /** A function of {@code p02.meter.price}. */
  void cost(String function, String descriptor) {
    call(PRICES + priceClass(function), function, descriptor);
  }

  private static String priceClass(String function) {
    return switch (function) {
      case "plus", "minus", "times", "sorting", "abs" -> "Saturating";
      case "size", "deep", "printed", "sparse" -> "ValueSizes";
      case "keyed", "crowded" -> "Collisions";
      default -> "Cost";
    };
  }

  private void fuel(String name, String descriptor) {
    call(FUEL, name, descriptor);
  }

  void number(int value) {
    code.visitLdcInsn(value);
  }

  private void call(String owner, String name, String descriptor) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
  }
}
