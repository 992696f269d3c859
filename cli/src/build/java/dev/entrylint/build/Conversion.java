package dev.entrylint.build;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What turns a value into one of another type, between a lambda and the method that it is for. */
final class Conversion {

  private static final Type OBJECT = Type.getType(Object.class);

  private Conversion() {}

  /** Adds it to {@code code}; false if it is none of those that programs have here. */
  static boolean add(MethodVisitor code, Type from, Type to) {
    if (from.equals(to)) {
      return true;
    }
    if (to.equals(Type.VOID_TYPE)) {
      code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      return true;
    }
    boolean object = isObject(from);
    if (object && isObject(to)) {
      if (!to.equals(OBJECT)) {
        code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
      }
      return true;
    }
    Type box = box(object ? to : from);
    if (box == null) {
      return false;
    }
    String name = box.getInternalName();
    if (object && (from.equals(OBJECT) || from.equals(box))) {
      code.visitTypeInsn(Opcodes.CHECKCAST, name);
      String value = to.getClassName() + "Value";
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, value, Type.getMethodDescriptor(to), false);
      return true;
    }
    if (to.equals(OBJECT) || to.equals(box)) {
      String type = Type.getMethodDescriptor(box, from);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "valueOf", type, false);
      return true;
    }
    return false;
  }

  private static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static Type box(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.DOUBLE -> Type.getType(Double.class);
      default -> null;
    };
  }
}
