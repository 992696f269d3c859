package dev.entrylint.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the program's classes with a call of {@link Counter} at each method and each jump, and
 * wherever the platform goes through much at once.
 */
final class CountingLoader extends ClassLoader {

  private static final int API = Opcodes.ASM9;
  private static final String OURS = "dev.entrylint.";

  /** What all classes have in common that are loaded with a counter: the counter, and this. */
  private static final String APART = "dev.entrylint.steps.Count";

  private static final String COUNTER = Type.getInternalName(Counter.class);

  /** The static methods whose namesakes of the counter have the same parameters. */
  private static final Set<String> STATIC_OWNERS =
      Set.of(
          "java/lang/System",
          "java/util/Arrays",
          "java/util/Collections",
          "java/util/List",
          "java/util/Objects");

  /** Of which each method is counted, or said to be {@link #FREE}. */
  private static final Set<String> STRICT =
      Set.of("java/lang/String", "java/lang/StringBuilder", "java/util/Arrays");

  /** What takes the same time however long a text or array is, or little more. */
  private static final Set<String> FREE =
      Set.of(
          "length",
          "isEmpty",
          "charAt",
          "setCharAt",
          "codePointAt",
          "codePointBefore",
          "hashCode",
          "getClass",
          "appendCodePoint",
          "asList",
          "binarySearch");

  private static final String TEXT = "Ljava/lang/String;";
  private static final String CHARSET = "Ljava/nio/charset/Charset;";

  /** What copies the last of its arguments, or makes room for so many. */
  private static final Set<String> TAKEN =
      Set.of("I", "[C", "[B", TEXT, "Ljava/util/Collection;", "Ljava/util/Map;");

  /** What the counter has, each as its name and descriptor. */
  private static final Set<String> COUNTED =
      Arrays.stream(Counter.class.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .map(CountingLoader::signature)
          .collect(Collectors.toSet());

  CountingLoader(ClassLoader parent) {
    super(parent);
  }

  private static String signature(Method method) {
    return method.getName() + Type.getMethodDescriptor(method);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || name.startsWith(APART)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountingClass(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static final class CountingClass extends ClassVisitor {

    CountingClass(ClassVisitor next) {
      super(API, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {

    CountingMethod(MethodVisitor next) {
      super(API, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      step();
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean isStatic = opcode == Opcodes.INVOKESTATIC;
      String receiver = owner.equals("java/util/ArrayList") ? "java/util/List" : owner;
      String counted = isStatic ? descriptor : "(L" + receiver + ";" + descriptor.substring(1);
      if (opcode == Opcodes.INVOKESPECIAL) {
        if (owner.startsWith("java/") && name.equals("<init>")) {
          taken(Type.getArgumentTypes(descriptor));
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else if (COUNTED.contains(name + counted) && (!isStatic || STATIC_OWNERS.contains(owner))) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, name, counted, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        Type result = Type.getReturnType(descriptor);
        if (owner.startsWith("java/") && result.getDescriptor().equals(TEXT)) {
          super.visitInsn(Opcodes.DUP);
          made(TEXT);
        } else if (owner.equals("java/util/Arrays") && result.getSort() == Type.ARRAY
            || owner.startsWith("[") && name.equals("clone")) {
          super.visitInsn(Opcodes.DUP);
          made("Ljava/lang/Object;");
        } else if (STRICT.contains(owner) && !isFree(name, descriptor)) {
          throw new IllegalStateException(
              "%s.%s%s has no namesake that counts its steps".formatted(owner, name, descriptor));
        }
      }
    }

    private static boolean isFree(String name, String descriptor) {
      return FREE.contains(name) || name.equals("append") && descriptor.matches("\\([ZCIJDF]\\).*");
    }

    /** Counts what a constructor is given, which lies on the stack. */
    private void taken(Type[] arguments) {
      int last = arguments.length - 1;
      boolean decodes = last > 0 && arguments[last].getDescriptor().equals(CHARSET);
      String taken = last < 0 ? "" : arguments[decodes ? last - 1 : last].getDescriptor();
      if (!TAKEN.contains(taken)) {
        return;
      }
      if (decodes) {
        super.visitInsn(Opcodes.SWAP);
      }
      super.visitInsn(Opcodes.DUP);
      made(taken.startsWith("[") ? "Ljava/lang/Object;" : taken);
      if (decodes) {
        super.visitInsn(Opcodes.SWAP);
      }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode == Opcodes.NEWARRAY) {
        super.visitInsn(Opcodes.DUP);
        made("I");
      }
      super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.ANEWARRAY) {
        super.visitInsn(Opcodes.DUP);
        made("I");
      }
      super.visitTypeInsn(opcode, type);
    }

    private void made(String type) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "made", "(" + type + ")V", false);
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "()V", false);
    }
  }
}
