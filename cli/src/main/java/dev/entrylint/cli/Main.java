package dev.entrylint.cli;

import dev.entrylint.base.NameEncoding;
import dev.entrylint.config.ConfigException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    // All options are texts. To make ready for dates and databases would take 4 ms.
    System.setProperty("picocli.converters.excludes", "java.*");
    Path folder = Path.of("").toAbsolutePath();
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Optional<String> fault = NameEncoding.fault();
    int code = ExitCode.FAILURE;
    if (fault.isPresent()) {
      Console.of(folder, System.getenv(), in, out, err).say(fault.get());
    } else {
      code = run(args, folder, System.getenv(), in, out, err);
    }
    // All is written. An exit would look for a logger to tell it to first, and load one.
    Runtime.getRuntime().halt(code);
  }

  /**
   * Runs the program; it neither ends the process nor looks at anything but what it is given.
   *
   * @param folder the working directory, absolute
   * @return 0 if nothing was found that matters, 1 if something was, 2 if the work could not be
   *     done
   */
  public static int run(
      String[] args,
      Path folder,
      Map<String, String> environment,
      InputStream in,
      OutputStream out,
      OutputStream err) {
    Console console = Console.of(folder, environment, in, out, err);
    try {
      return Program.run(args, console);
    } catch (ParameterException unusable) {
      console.say(UsageErrors.sentence(unusable, args, folder));
    } catch (ConfigException wrong) {
      // It begins with its place, as editors and terminals understand it.
      console.tell(wrong.getMessage() + "\n");
    } catch (Refusal refusal) {
      console.say(refusal.getMessage());
    } catch (IOException failed) {
      console.say(sentence(failed));
      trace(failed, args, console);
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError fault) {
      console.say("internal error: " + fault + " (--debug shows where)");
      trace(fault, args, console);
    }
    return ExitCode.FAILURE;
  }

  /** The same with nothing on standard input. */
  public static int run(
      String[] args,
      Path folder,
      Map<String, String> environment,
      OutputStream out,
      OutputStream err) {
    return run(args, folder, environment, InputStream.nullInputStream(), out, err);
  }

  private static String sentence(IOException failed) {
    if (failed instanceof NoSuchFileException missing) {
      return "there is no file or folder '" + missing.getFile() + "'";
    }
    if (failed instanceof AccessDeniedException denied) {
      return "no permission to read '" + denied.getFile() + "'";
    }
    String message = failed.getMessage();
    return message == null ? failed.getClass().getSimpleName() : message;
  }

  private static void trace(Throwable fault, String[] args, Console console) {
    if (console.has("ENTRYLINT_DEBUG") || List.of(args).contains("--debug")) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      // Messages are of several lines; behind a bar none of them is a command to a build service.
      trace.toString().lines().forEach(line -> console.tell("  | " + line + "\n"));
    }
  }
}
