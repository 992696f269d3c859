package dev.entrylint.cli.lsp.edit;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Why an edit that is asked for is not made, as an editor shows it. */
public final class Refusal {

  private Refusal() {}

  /** That it cannot be made. */
  public static ResponseErrorException failed(String why) {
    return of(ResponseErrorCode.RequestFailed, why);
  }

  /** That what is asked for is wrong, or is there no more, as {@code code} says. */
  public static ResponseErrorException of(ResponseErrorCode code, String why) {
    return new ResponseErrorException(new ResponseError(code, why, null));
  }
}
