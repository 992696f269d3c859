package dev.entrylint.cli.lsp;

import java.util.concurrent.CancellationException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Lets through what an editor may say at its stage: before {@code initialize} nothing else, and
 * after {@code shutdown} nothing but {@code exit}. Requests that come at the wrong time are
 * answered with an error, notifications are dropped, as the protocol wants it.
 */
final class Gate implements MessageConsumer {

  private static final String INITIALIZE = "initialize";
  private static final String SHUTDOWN = "shutdown";
  private static final String EXIT = "exit";

  private final MessageConsumer inside;
  private final MessageConsumer back;
  private boolean initialized;
  private boolean shutDown;

  /**
   * @param inside who is told what is let through
   * @param back who is told of what is not
   */
  Gate(MessageConsumer inside, MessageConsumer back) {
    this.inside = inside;
    this.back = back;
  }

  @Override
  public void consume(Message message) throws CancellationException {
    if (message instanceof RequestMessage request) {
      consume(request);
    } else if (!(message instanceof NotificationMessage note)
        || note.getMethod().equals(EXIT)
        || initialized && !shutDown) {
      inside.consume(message);
    }
  }

  private void consume(RequestMessage request) {
    boolean first = request.getMethod().equals(INITIALIZE);
    if (!initialized && !first) {
      refuse(request, ResponseErrorCode.ServerNotInitialized, "the first request is 'initialize'");
    } else if (initialized && first) {
      refuse(request, ResponseErrorCode.InvalidRequest, "'initialize' came before");
    } else if (shutDown) {
      refuse(request, ResponseErrorCode.InvalidRequest, "after 'shutdown' comes only 'exit'");
    } else {
      initialized = true;
      shutDown = request.getMethod().equals(SHUTDOWN);
      inside.consume(request);
    }
  }

  private void refuse(RequestMessage request, ResponseErrorCode code, String why) {
    ResponseMessage response = new ResponseMessage();
    response.setRawId(request.getRawId());
    response.setError(new ResponseError(code, why, null));
    back.consume(response);
  }
}
