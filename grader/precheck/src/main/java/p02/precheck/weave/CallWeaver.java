package p02.precheck.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Rule;
import p02.precheck.screen.Resolution;
import p02.precheck.screen.Resolver;

/** Weaves what a method asks of others: library calls, allocations, method references. */
final class CallWeaver extends MethodVisitor {
  private static final Pattern STREAM = Pattern.compile("java/util/stream/\\w*Stream");

  /** What the library composes of other functions: see {@code p02.meter.collection.Functions}. */
  private static final Set<String> COMPOSED =
      Stream.concat(
              Stream.of("java/util/Comparator", "java/util/stream/Collector"),
              Stream.of(
                      "BiConsumer,BiFunction,BiPredicate,BinaryOperator,Consumer,DoubleConsumer",
                      "DoublePredicate,DoubleUnaryOperator,Function,IntConsumer,IntPredicate",
                      "IntUnaryOperator,LongConsumer,LongPredicate,LongUnaryOperator,Predicate",
                      "Supplier,UnaryOperator")
                  .flatMap(names -> Stream.of(names.split(",")))
                  .map(name -> "java/util/function/" + name))
          .collect(Collectors.toUnmodifiableSet());

  /** What a stream does without asking any code: joined a thousand times it would be free. */
  private static final Set<String> SILENT = Set.of("limit", "skip");

  private static final String OBJECT = "java/lang/Object";
  private static final int OBJECT_BYTES = 32;
  private static final int ARRAY_BYTES = 16;

  private final Resolver resolver;
  private final Bridges bridges;
  private final String className;
  private final boolean isInterface;
  private final int free;

  /** Objects of no class but {@code Object} whose constructor is still to come. */
  private int plain;

  /** A weaver; {@code free} is the first local variable that the method does not use. */
  CallWeaver(
      MethodVisitor next,
      Resolver resolver,
      Bridges bridges,
      String className,
      boolean isInterface,
      int free) {
    super(Opcodes.ASM9, next);
    this.resolver = resolver;
    this.bridges = bridges;
    this.className = className;
    this.isInterface = isInterface;
    this.free = free;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean onInterface) {
    // The meter's own calls come by here, too.
    if (owner.startsWith("p02/meter/")) {
      super.visitMethodInsn(opcode, owner, name, descriptor, onInterface);
      return;
    }
    Resolution found = resolver.method(owner, name, descriptor);
    if (found instanceof Resolution.NotAllowed) {
      throw new IllegalArgumentException(className + " calls " + owner + "." + name);
    } else if (found instanceof Resolution.Allowed allowed
        && allowed.rule() instanceof Rule.Twin twin
        && !isInherited(opcode, owner, onInterface)) {
      String called =
          opcode == Opcodes.INVOKESTATIC
              ? descriptor
              : "(L" + twin.receiver() + ";" + descriptor.substring(1);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, twin.owner(), name, called, false);
      return;
    } else if (found instanceof Resolution.Allowed allowed
        && isWovenOtherwise(allowed.rule(), opcode, owner, name, descriptor, onInterface)) {
      return;
    } else if (found instanceof Resolution.Allowed allowed
        && allowed.rule() instanceof Rule.Charged charged) {
      boolean hasReceiver = opcode != Opcodes.INVOKESTATIC && !name.equals("<init>");
      pay(
          charged.charges(),
          hasReceiver ? Optional.of(Type.getObjectType(owner)) : Optional.empty(),
          Type.getArgumentTypes(descriptor));
    }
    String called = name.equals("<init>") && isMade(owner) ? resolver.created(owner) : owner;
    boolean ofLibrary = found instanceof Resolution.Allowed;
    boolean guarded = ofLibrary && LibraryArrays.isOf(owner);
    if (guarded) {
      arrays().before(opcode, owner, name, descriptor, free);
    }
    super.visitMethodInsn(opcode, called, name, descriptor, onInterface);
    if (guarded) {
      arrays().after(Type.getReturnType(descriptor));
    }
    if (ofLibrary) {
      meterSource(opcode, owner, name, Type.getReturnType(descriptor));
    }
  }

  /** Whether a constructor makes an object; else it is a subclass's, which begins with it. */
  private boolean isMade(String owner) {
    if (!owner.equals(OBJECT)) {
      return true;
    }
    boolean isMade = plain > 0;
    plain -= isMade ? 1 : 0;
    return isMade;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    super.visitFieldInsn(opcode, owner, name, descriptor);
    if (owner.equals("java/lang/String") && name.equals("CASE_INSENSITIVE_ORDER")) {
      payments().metered(Payments.FUNCTIONS, descriptor);
    }
  }

  private LibraryArrays arrays() {
    return new LibraryArrays(mv);
  }

  /** Writes what is neither paid for nor replaced by one call. */
  private boolean isWovenOtherwise(
      Rule rule, int opcode, String owner, String name, String descriptor, boolean onInterface) {
    // The other overload pays by its own rule.
    if (rule instanceof Rule.With with) {
      provide(with.owner(), with.method(), with.type());
      String called = descriptor.replace(")", with.type() + ")");
      visitMethodInsn(opcode, owner, name, called, onInterface);
      return true;
    } else if (rule instanceof Rule.Within within) {
      provide(within.owner(), within.method(), within.type());
      super.visitInsn(Opcodes.SWAP);
      String called = withBeforeLast(descriptor, within.type());
      visitMethodInsn(opcode, owner, name, called, onInterface);
      return true;
    } else if (rule instanceof Rule.Skipped) {
      forget(opcode, descriptor);
      return true;
    }
    return false;
  }

  private void provide(String owner, String method, String type) {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, "()" + type, false);
  }

  private static String withBeforeLast(String descriptor, String type) {
    List<Type> arguments = new ArrayList<>(List.of(Type.getArgumentTypes(descriptor)));
    arguments.add(arguments.size() - 1, Type.getType(type));
    return Type.getMethodDescriptor(Type.getReturnType(descriptor), arguments.toArray(Type[]::new));
  }

  private void forget(int opcode, String descriptor) {
    Type[] arguments = Type.getArgumentTypes(descriptor);
    for (int i = arguments.length - 1; i >= 0; i--) {
      super.visitInsn(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    if (opcode != Opcodes.INVOKESTATIC) {
      super.visitInsn(Opcodes.POP);
    }
  }

  /** Whether it is {@code super.name(…)}: a twin would come back to the method that calls. */
  private static boolean isInherited(int opcode, String owner, boolean onInterface) {
    return opcode == Opcodes.INVOKESPECIAL && (onInterface || owner.startsWith("java/text/"));
  }

  private void pay(List<Rule.Charge> charges, Optional<Type> receiver, Type... arguments) {
    Operands operands = Operands.at(free, receiver, arguments);
    Sizes sizes = new Sizes(mv, resolver);
    operands.store(mv);
    for (Rule.Charge charge : charges) {
      new CostWriter(mv, sizes, operands).write(charge.cost());
      payments().pay(charge.unit());
    }
    operands.load(mv);
  }

  private void meterSource(int opcode, String owner, String name, Type result) {
    boolean isStream =
        result.getSort() == Type.OBJECT && STREAM.matcher(result.getInternalName()).matches();
    boolean pays =
        opcode == Opcodes.INVOKESTATIC || SILENT.contains(name) || !STREAM.matcher(owner).matches();
    if (isStream && pays) {
      payments().metered(Payments.SOURCES, result.getDescriptor());
    } else if (result.getSort() == Type.OBJECT && COMPOSED.contains(result.getInternalName())) {
      payments().metered(Payments.FUNCTIONS, result.getDescriptor());
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Object[] woven = arguments.clone();
    switch (AllowedType.simple(bootstrap.getOwner())) {
      case "LambdaMetafactory" -> woven[1] = bridged((Handle) arguments[1], descriptor);
      case "StringConcatFactory" -> payForConcatenation(Type.getArgumentTypes(descriptor));
      default -> payForRecord(arguments);
    }
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, woven);
  }

  private Handle bridged(Handle target, String linkage) {
    boolean pays =
        Bridges.isBridge(target.getName())
            || resolver.method(target.getOwner(), target.getName(), target.getDesc())
                instanceof Resolution.Own;
    return pays ? target : bridges.to(target, linkage).handle(className, isInterface);
  }

  private void payForConcatenation(Type... parts) {
    Operands operands = Operands.at(free, Optional.empty(), parts);
    operands.store(mv);
    for (Operands.Operand each : operands.arguments()) {
      if (each.type().getSort() >= Type.ARRAY) {
        each.load(mv);
        payments().cost("printed", "(Ljava/lang/Object;)J");
        payments().pay(Rule.Unit.CHARS);
      }
    }
    operands.load(mv);
  }

  /** A record's generated methods look into each component. */
  private void payForRecord(Object... arguments) {
    for (Object each : arguments) {
      if (each instanceof Handle component && component.getDesc().startsWith("L")) {
        super.visitVarInsn(Opcodes.ALOAD, 0);
        super.visitFieldInsn(
            Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
        payments().cost("deep", "(Ljava/lang/Object;)J");
        payments().pay(Rule.Unit.CHARS);
      }
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.ANEWARRAY) {
      payments().array(Long.BYTES);
    }
    plain += opcode == Opcodes.NEW && type.equals(OBJECT) ? 1 : 0;
    super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? resolver.created(type) : type);
    if (opcode == Opcodes.NEW) {
      // Frames name an object without constructor by the place of its NEW, so that nothing may come
      // between that place and the NEW.
      payments().object(OBJECT_BYTES);
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      payments().array(bytes(operand));
    }
    super.visitIntInsn(opcode, operand);
  }

  private static int bytes(int elementType) {
    return switch (elementType) {
      case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> Byte.BYTES;
      case Opcodes.T_CHAR, Opcodes.T_SHORT -> Short.BYTES;
      case Opcodes.T_INT, Opcodes.T_FLOAT -> Integer.BYTES;
      default -> Long.BYTES;
    };
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    Type[] lengths = new Type[dimensions];
    Arrays.fill(lengths, Type.INT_TYPE);
    Operands operands = Operands.at(free, Optional.empty(), lengths);
    operands.store(mv);
    mv.visitLdcInsn(1L);
    for (Operands.Operand each : operands.arguments()) {
      each.load(mv);
      mv.visitInsn(Opcodes.I2L);
      // One more than there are: a row without elements is an object, too.
      mv.visitLdcInsn(1L);
      mv.visitInsn(Opcodes.LADD);
      payments().cost("times", "(JJ)J");
    }
    payments().number(ARRAY_BYTES);
    mv.visitMethodInsn(Opcodes.INVOKESTATIC, Payments.FUEL, "allocate", "(JI)V", false);
    operands.load(mv);
    super.visitMultiANewArrayInsn(descriptor, dimensions);
  }

  private Payments payments() {
    return new Payments(mv);
  }
}
