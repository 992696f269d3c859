package dev.entrylint.build;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Says of the one jar that it is a module, so that an image of Java can hold the program. All of it
 * is open, as it is on a class path; it reads {@code java.base} alone, as other modules are named
 * by parts of libraries that are never called.
 */
final class ModuleInfo {

  /** The name of the module. */
  static final String NAME = "dev.entrylint";

  private static final String SERVICES = "META-INF/services/";

  private ModuleInfo() {}

  /**
   * The bytes of {@code module-info.class}.
   *
   * @param entries the content of the jar by name, in which each list of services becomes a use and
   *     a provision of the module
   * @param main the main class, with dots
   */
  static byte[] of(Map<String, byte[]> entries, String main) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V9, Opcodes.ACC_MODULE, "module-info", null, null, null);
    ModuleVisitor module = writer.visitModule(NAME, Opcodes.ACC_OPEN, null);
    module.visitMainClass(internal(main));
    module.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
    module.visitRequire("java.logging", 0, null); // by the protocol of language servers
    entries.forEach(
        (name, content) -> {
          if (name.startsWith(SERVICES)) {
            String service = internal(name.substring(SERVICES.length()));
            module.visitUse(service);
            module.visitProvide(service, providers(content));
          }
        });
    module.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String[] providers(byte[] list) {
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(ModuleInfo::internal)
        .distinct()
        .toArray(String[]::new);
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
