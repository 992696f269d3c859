package dev.entrylint.build;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of one lambda: its fields are what it takes from around it, its method calls the code.
 */
final class LambdaClass {

  /** The field that holds the only object, if it takes nothing from around it. */
  static final String ONLY = "ONLY";

  /** The method that makes an object of what is taken. */
  static final String MAKE = "make";

  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final String name;
  private final Type kind;
  private final Type[] taken;

  private LambdaClass(int version, String name, String nest, Type site) {
    this.name = name;
    kind = site.getReturnType();
    taken = site.getArgumentTypes();
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] interfaces = {kind.getInternalName()};
    writer.visit(version, access, name, null, "java/lang/Object", interfaces);
    writer.visitNestHost(nest);
  }

  /**
   * The content of the class; null if only Java itself can make it.
   *
   * @param nest the outermost class around the lambda
   * @param called the method of the interface
   * @param site what is taken from around it, and the interface
   * @param args the type of that method, the code, and the type of the method as it is used
   */
  static byte[] of(int version, String name, String nest, String called, Type site, Object[] args) {
    Handle code = (Handle) args[1];
    if (code.getTag() == Opcodes.H_INVOKESPECIAL && !code.getName().startsWith("lambda$")) {
      return null;
    }
    LambdaClass made = new LambdaClass(version, name, nest, site);
    made.fields();
    return made.method(called, (Type) args[0], code, (Type) args[2])
        ? made.writer.toByteArray()
        : null;
  }

  private void fields() {
    String init = Type.getMethodDescriptor(Type.VOID_TYPE, taken);
    MethodVisitor made = writer.visitMethod(0, "<init>", init, null, null);
    made.visitCode();
    made.visitVarInsn(Opcodes.ALOAD, 0);
    made.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < taken.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      writer.visitField(access, "v" + i, taken[i].getDescriptor(), null, null).visitEnd();
      made.visitVarInsn(Opcodes.ALOAD, 0);
      made.visitVarInsn(taken[i].getOpcode(Opcodes.ILOAD), local);
      made.visitFieldInsn(Opcodes.PUTFIELD, name, "v" + i, taken[i].getDescriptor());
      local += taken[i].getSize();
    }
    end(made, Opcodes.RETURN);
    if (taken.length == 0) {
      int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      writer.visitField(access, ONLY, kind.getDescriptor(), null, null).visitEnd();
      MethodVisitor start = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
      start.visitCode();
      create(start, init);
      start.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, kind.getDescriptor());
      end(start, Opcodes.RETURN);
    } else {
      String type = Type.getMethodDescriptor(kind, taken);
      MethodVisitor make = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, type, null, null);
      make.visitCode();
      create(make, init);
      end(make, Opcodes.ARETURN);
    }
  }

  /** Leaves an object of what is in the first variables. */
  private void create(MethodVisitor code, String init) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type each : taken) {
      code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
      local += each.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", init, false);
  }

  private boolean method(String called, Type declared, Handle code, Type used) {
    MethodVisitor made =
        writer.visitMethod(Opcodes.ACC_PUBLIC, called, declared.getDescriptor(), null, null);
    made.visitCode();
    boolean creates = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (creates) {
      made.visitTypeInsn(Opcodes.NEW, code.getOwner());
      made.visitInsn(Opcodes.DUP);
    }
    Type[] wanted = wanted(code);
    for (int i = 0; i < taken.length; i++) {
      made.visitVarInsn(Opcodes.ALOAD, 0);
      made.visitFieldInsn(Opcodes.GETFIELD, name, "v" + i, taken[i].getDescriptor());
      if (!Conversion.add(made, taken[i], wanted[i])) {
        return false;
      }
    }
    Type[] given = declared.getArgumentTypes();
    Type[] seen = used.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      made.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      local += given[i].getSize();
      // What is used as a box is declared as an object; no other box may be taken out of it.
      boolean sure = given[i].equals(seen[i]) || Conversion.add(made, given[i], seen[i]);
      if (!sure || !Conversion.add(made, seen[i], wanted[taken.length + i])) {
        return false;
      }
    }
    made.visitMethodInsn(
        opcode(code), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    Type got = creates ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
    Type back = declared.getReturnType();
    if (!Conversion.add(made, got, back)) {
      return false;
    }
    end(made, back.getOpcode(Opcodes.IRETURN));
    return true;
  }

  /** What the code takes, with the object it belongs to. */
  private static Type[] wanted(Handle code) {
    Type[] types = Type.getArgumentTypes(code.getDesc());
    if (code.getTag() == Opcodes.H_INVOKESTATIC || code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      return types;
    }
    Type[] all = new Type[types.length + 1];
    all[0] = Type.getObjectType(code.getOwner());
    System.arraycopy(types, 0, all, 1, types.length);
    return all;
  }

  private static int opcode(Handle code) {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
