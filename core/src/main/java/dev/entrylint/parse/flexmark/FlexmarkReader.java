package dev.entrylint.parse.flexmark;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.UnreadableSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The reader that leaves the parsing to flexmark-java 0.64.8.
 *
 * <p>flexmark descends by recursion, so deeply nested texts exhaust the stack. Such a text is read
 * again on a thread with a stack of 512 MB; what overflows even that is refused with an {@link
 * UnreadableSyntaxException}.
 */
public final class FlexmarkReader implements Reader {

  private static final long LARGE_STACK = 512L << 20;

  private final Map<SyntaxRules, Grammar> grammars = new ConcurrentHashMap<>();
  private final long largeStack;

  public FlexmarkReader() {
    this(LARGE_STACK);
  }

  /**
   * @param largeStack how many bytes of stack a second attempt gets
   */
  FlexmarkReader(long largeStack) {
    this.largeStack = largeStack;
  }

  @Override
  public String name() {
    return "flexmark";
  }

  @Override
  public Syntax read(SourceFile file, SyntaxRules rules, boolean measured) {
    Grammar grammar = grammars.computeIfAbsent(rules, Grammar::new);
    String text = file.text();
    try {
      return FactCollector.collect(text, grammar);
    } catch (StackOverflowError deep) {
      return readOnLargeStack(file.path(), text, grammar);
    } catch (RuntimeException broken) {
      throw new UnreadableSyntaxException(file.path(), "flexmark failed: " + broken, broken);
    }
  }

  private Syntax readOnLargeStack(String path, String text, Grammar grammar) {
    Attempt attempt = new Attempt(text, grammar);
    Thread thread = new Thread(null, attempt, "flexmark " + path, largeStack);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UnreadableSyntaxException(path, "interrupted", interrupted);
    }
    if (attempt.failure instanceof StackOverflowError) {
      throw new UnreadableSyntaxException(path, "nested too deeply for flexmark", attempt.failure);
    }
    if (attempt.failure != null) {
      throw new UnreadableSyntaxException(
          path, "flexmark failed: " + attempt.failure, attempt.failure);
    }
    return attempt.syntax;
  }

  /** One try to read a text on another thread; read its fields only after the thread has ended. */
  private static final class Attempt implements Runnable {
    private final String text;
    private final Grammar grammar;
    private Syntax syntax;
    private Throwable failure;

    private Attempt(String text, Grammar grammar) {
      this.text = text;
      this.grammar = grammar;
    }

    @Override
    public void run() {
      try {
        syntax = FactCollector.collect(text, grammar);
      } catch (RuntimeException | StackOverflowError caught) {
        failure = caught;
      }
    }
  }
}
