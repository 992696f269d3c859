package dev.entrylint.cli.lsp;

import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Reads what an editor says, message by message. Of one that is malformed it is told so, and the
 * next is read; the one that lsp4j has logs it and, where the method is missing, leaves the editor
 * waiting.
 */
final class MessageReader implements MessageProducer {

  private static final String LENGTH = "content-length";

  /** How long a message may be, in bytes: a document may be 64 MB, each letter escaped. */
  private static final int LONGEST = 1 << 29;

  /** How long the line of a header may be; none is a tenth of that. */
  private static final int LONGEST_LINE = 4096;

  private final InputStream in;
  private final MessageJsonHandler json;
  private final MessageIssueHandler issues;
  private final MessageConsumer back;

  /**
   * @param issues answers requests that are requests but not right
   * @param back is handed the answers to what is none
   */
  MessageReader(
      InputStream in, MessageJsonHandler json, MessageIssueHandler issues, MessageConsumer back) {
    this.in = in;
    this.json = json;
    this.issues = issues;
    this.back = back;
  }

  /** Reads until nothing more comes. */
  @Override
  public void listen(MessageConsumer consumer) {
    try {
      for (Optional<String> text = next(); text.isPresent(); text = next()) {
        take(text.get(), consumer);
      }
    } catch (IOException gone) {
      // The editor is, and so nobody is left to be told.
    }
  }

  private void take(String text, MessageConsumer consumer) {
    if (text.isEmpty()) {
      return; // headers of which none says how much follows
    }
    try {
      consumer.consume(json.parseMessage(text));
    } catch (MessageIssueException wrong) {
      refuse(wrong.getRpcMessage(), wrong.getIssues());
    } catch (JsonParseException | IllegalStateException malformed) {
      refuse(null, List.of());
    }
  }

  private void refuse(Message message, List<MessageIssue> wrong) {
    if (message instanceof RequestMessage request && request.getMethod() != null) {
      issues.handle(message, wrong);
      return;
    }
    ResponseMessage answer = new ResponseMessage();
    String why = wrong.isEmpty() ? "this is no message" : wrong.get(0).getText();
    answer.setError(new ResponseError(ResponseErrorCode.ParseError, why, null));
    back.consume(answer);
  }

  /** The next message; empty text if it does not say how long it is, nothing at the end. */
  private Optional<String> next() throws IOException {
    int length = 0;
    boolean begun = false;
    while (true) {
      Optional<String> line = line();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().isEmpty()) {
        if (begun) {
          break;
        }
        continue; // nobody minds an empty line between messages
      }
      begun = true;
      int colon = line.get().indexOf(':');
      if (colon > 0 && line.get().substring(0, colon).strip().equalsIgnoreCase(LENGTH)) {
        length = length(line.get().substring(colon + 1).strip());
      }
    }
    byte[] content = in.readNBytes(length);
    return content.length < length
        ? Optional.empty()
        : Optional.of(new String(content, StandardCharsets.UTF_8));
  }

  private static int length(String written) {
    boolean number = !written.isEmpty() && written.length() < 10;
    for (int i = 0; i < written.length(); i++) {
      number &= written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    return number ? Math.min(LONGEST, Integer.parseInt(written)) : 0;
  }

  /** The next line of headers without its end; nothing at the end of all. */
  private Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) {
        return Optional.empty();
      }
      if (each != '\r' && line.size() < LONGEST_LINE) {
        line.write(each);
      }
    }
    return Optional.of(line.toString(StandardCharsets.ISO_8859_1));
  }
}
