package dev.entrylint.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A step of the build: makes one jar of the program and all that it needs, for a Java that opens
 * many jars starts later. Class files too old for a class-data archive become new enough, lambdas
 * become classes, and the jar a module.
 */
final class Bundle {

  // Earlier ones are verified by inference, which an archive cannot hold the result of.
  private static final int OLDEST_ARCHIVED = Opcodes.V1_6;
  private static final int MADE = Opcodes.V1_8;

  // What parts of Eclipse say of themselves.
  private static final String ABOUT = "about.html";

  // The time of all entries, in the zone of the machine: the same jar wherever it is built.
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final Map<String, byte[]> entries = new TreeMap<>();
  private final ClassLoader loader;

  private Bundle(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Makes the jar and, beside it, a file {@code build} with a line that no other build of other
   * content has.
   *
   * @param args the jar to make, its main class, and the class path of the program
   */
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]);
    String[] parts = args[2].split(File.pathSeparator);
    Bundle bundle = new Bundle(new URLClassLoader(urls(parts)));
    for (String part : parts) {
      bundle.take(part);
    }
    LambdaClasses lambdas = new LambdaClasses();
    lambdas.replaceIn(bundle.entries);
    bundle.entries.put("module-info.class", ModuleInfo.of(bundle.entries, args[1]));
    bundle.write(jar, "Manifest-Version: 1.0\r\nMain-Class: " + args[1] + "\r\n\r\n");
    lambdas.verify(jar);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    String stamp = HexFormat.of().formatHex(digest, 0, 8);
    Files.writeString(jar.resolveSibling("build"), stamp + "\n");
  }

  private static URL[] urls(String[] parts) throws MalformedURLException {
    URL[] urls = new URL[parts.length];
    for (int i = 0; i < parts.length; i++) {
      urls[i] = Path.of(parts[i]).toUri().toURL();
    }
    return urls;
  }

  private void take(String part) throws IOException {
    Path path = Path.of(part);
    if (Files.isDirectory(path)) {
      try (var files = Files.walk(path)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          add(path.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
      return;
    }
    try (JarFile jar = new JarFile(part)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory()) {
          add(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
  }

  private void add(String name, byte[] content) {
    if (name.startsWith("META-INF/services/")) {
      byte[] line = "\n".getBytes(StandardCharsets.UTF_8);
      entries.merge(name, content, (one, other) -> joined(joined(one, line), other));
      return;
    }
    // What a jar says of itself does not hold for the bundle.
    if (name.startsWith("META-INF/") || name.equals("module-info.class") || name.equals(ABOUT)) {
      return;
    }
    byte[] other =
        entries.putIfAbsent(
            name, name.endsWith(LambdaClasses.ENDING) ? archivable(content) : content);
    if (other != null) {
      throw new IllegalStateException("two jars have " + name);
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private byte[] archivable(byte[] content) {
    ClassReader reader = new ClassReader(content);
    if (reader.readUnsignedShort(6) >= OLDEST_ARCHIVED) {
      return content;
    }
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String generic, String parent, String[] is) {
            super.visit(MADE, access, name, generic, parent, is);
          }
        },
        ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private void write(Path jar, String manifest) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(zip, JarFile.MANIFEST_NAME, manifest.getBytes(StandardCharsets.UTF_8));
      entries.forEach(
          (name, content) -> {
            try {
              put(zip, name, content);
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            }
          });
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
