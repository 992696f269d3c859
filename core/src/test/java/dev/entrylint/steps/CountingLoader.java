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

/** Loads the program's classes with a call of {@link Counter} at each method and each jump. */
final class CountingLoader extends ClassLoader {

  private static final int API = Opcodes.ASM9;
  private static final String OURS = "dev.entrylint.";

  /** What all classes have in common that are loaded with a counter: the counter, and this. */
  private static final String APART = "dev.entrylint.steps.Count";

  private static final String COUNTER = Type.getInternalName(Counter.class);

  /** The static methods whose namesakes of the counter have the same parameters. */
  private static final Set<String> STATIC_OWNERS = Set.of("java/lang/System", "java/util/Arrays");

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
      String counted =
          opcode == Opcodes.INVOKEVIRTUAL
              ? "(L" + owner + ";" + descriptor.substring(1)
              : descriptor;
      boolean replaced =
          COUNTED.contains(name + counted)
              && (opcode == Opcodes.INVOKEVIRTUAL || STATIC_OWNERS.contains(owner));
      if (replaced) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, name, counted, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (owner.startsWith("java/") && descriptor.endsWith(")Ljava/lang/String;")) {
          super.visitInsn(Opcodes.DUP);
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, COUNTER, "made", "(Ljava/lang/String;)V", false);
        }
      }
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "()V", false);
    }
  }
}
