package dev.entrylint.build;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes a class of each lambda and each reference to a method, as compilers before Java 8 did. Java
 * would make the same classes at run time, and link each of them: even out of an archive that takes
 * 0.15 ms for each, and a run has hundreds.
 */
final class LambdaClasses {

  /** From Java 11 on classes of one nest see what is private. */
  private static final int NESTS = Opcodes.V11;

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** How files of classes are called. */
  static final String ENDING = ".class";

  /** What was made, by the name of the class. */
  private final Map<String, byte[]> made = new TreeMap<>();

  /** What was made, by the outermost class around it. */
  private final Map<String, TreeSet<String>> nests = new TreeMap<>();

  /** Replaces all that can be in {@code files}, which are the content of a jar. */
  void replaceIn(Map<String, byte[]> files) {
    files.replaceAll((name, content) -> name.endsWith(ENDING) ? without(content) : content);
    files.replaceAll((name, content) -> name.endsWith(ENDING) ? withNest(content) : content);
    made.forEach((name, content) -> files.put(name + ENDING, content));
  }

  /** Has Java load and verify each class that was made, out of the {@code jar} that it is in. */
  void verify(Path jar) throws IOException, ClassNotFoundException {
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      for (String name : made.keySet()) {
        Class<?> lambda = Class.forName(name.replace('/', '.'), true, loader);
        if (lambda.getNestHost() == lambda) {
          throw new IllegalStateException(name + " is in no nest");
        }
      }
    }
  }

  /** The class without lambdas of its own; what cannot be made a class stays as it is. */
  private byte[] without(byte[] content) {
    ClassReader reader = new ClassReader(content);
    if (reader.readUnsignedShort(6) < NESTS) {
      return content;
    }
    int before = made.size();
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new Host(writer, reader.getClassName()), 0);
    return made.size() == before ? content : writer.toByteArray();
  }

  /** The class with all that was made for it and for those inside of it in its nest. */
  private byte[] withNest(byte[] content) {
    ClassReader reader = new ClassReader(content);
    TreeSet<String> members = nests.get(reader.getClassName());
    if (members == null) {
      return content;
    }
    ClassWriter writer = new ClassWriter(0);
    reader.accept(writer, 0);
    members.forEach(writer::visitNestMember);
    return writer.toByteArray();
  }

  /** A class in which lambdas are. */
  private final class Host extends ClassVisitor {
    private final String name;
    private String nest;
    private int count;
    private int version;

    Host(ClassVisitor next, String name) {
      super(Opcodes.ASM9, next);
      this.name = name;
      nest = name;
    }

    @Override
    public void visit(
        int version, int access, String name, String generic, String parent, String[] is) {
      this.version = version;
      super.visit(version, access, name, generic, parent, is);
    }

    @Override
    public void visitNestHost(String host) {
      nest = host;
      super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String generic, String[] thrown) {
      MethodVisitor next = super.visitMethod(access, method, type, generic, thrown);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String site, Handle maker, Object... args) {
          boolean isLambda =
              maker.getOwner().equals(FACTORY) && maker.getName().equals("metafactory");
          String lambda = name + "$$Lambda" + (count + 1);
          byte[] content =
              isLambda
                  ? LambdaClass.of(version, lambda, nest, called, Type.getMethodType(site), args)
                  : null;
          if (content == null) {
            super.visitInvokeDynamicInsn(called, site, maker, args);
            return;
          }
          count++;
          made.put(lambda, content);
          nests.computeIfAbsent(nest, any -> new TreeSet<>()).add(lambda);
          Type kind = Type.getReturnType(site);
          if (Type.getArgumentTypes(site).length == 0) {
            visitFieldInsn(Opcodes.GETSTATIC, lambda, LambdaClass.ONLY, kind.getDescriptor());
          } else {
            visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.MAKE, site, false);
          }
        }
      };
    }
  }
}
