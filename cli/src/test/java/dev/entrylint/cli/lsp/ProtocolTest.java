package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the server does with messages that no good editor sends, byte by byte. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProtocolTest {

  private static final String INITIALIZE =
      "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}";
  private static final String INITIALIZED = "{'jsonrpc':'2.0','method':'initialized','params':{}}";
  private static final String SHUTDOWN = "{'jsonrpc':'2.0','id':9,'method':'shutdown'}";
  private static final String EXIT = "{'jsonrpc':'2.0','method':'exit'}";

  private Process process;
  private OutputStream in;
  private InputStream out;

  @BeforeEach
  void start() throws IOException {
    process = Editor.start(List.of());
    in = process.getOutputStream();
    out = process.getInputStream();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  private void send(String message) throws IOException {
    byte[] content = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    in.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    in.write(content);
    in.flush();
  }

  /** The next answer. */
  private JsonObject next() throws IOException {
    while (true) {
      int length = 0;
      for (String line = line(); !line.isEmpty(); line = line()) {
        if (line.startsWith("Content-Length: ")) {
          length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
      }
      byte[] content = out.readNBytes(length);
      JsonObject message =
          JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject();
      if (!message.has("method")) { // else it is one that nobody asked for
        return message;
      }
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int each = out.read(); each != '\n'; each = out.read()) {
      if (each < 0) {
        throw new IOException("the server said no more");
      }
      if (each != '\r') {
        line.append((char) each);
      }
    }
    return line.toString();
  }

  private int code() throws IOException {
    JsonObject message = next();
    assertTrue(message.has("error"), message::toString);
    return message.getAsJsonObject("error").get("code").getAsInt();
  }

  private void initialize() throws IOException {
    send(INITIALIZE);
    assertTrue(next().has("result"));
    send(INITIALIZED);
  }

  private int exit() throws InterruptedException {
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the server does not end");
    return process.exitValue();
  }

  @Test
  void whatComesBeforeItsTimeIsRefused() throws Exception {
    send("{'jsonrpc':'2.0','id':'early','method':'textDocument/hover','params':{}}");
    JsonObject refused = next();
    assertEquals("early", refused.get("id").getAsString());
    assertEquals(-32002, refused.getAsJsonObject("error").get("code").getAsInt());
    send("{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{}}");
    initialize();
    send(INITIALIZE.replace("'id':1", "'id':2"));
    assertEquals(-32600, code());
    send(SHUTDOWN);
    assertTrue(next().get("result").isJsonNull());
    send(SHUTDOWN);
    assertEquals(-32600, code());
    send(EXIT);
    assertEquals(0, exit());
  }

  @Test
  void anIdThatIsNoNumberOfOursIsRefused() throws Exception {
    initialize();
    send("{'jsonrpc':'2.0','id':1e400,'method':'textDocument/hover','params':{}}");
    assertEquals(-32700, code());
    send(SHUTDOWN);
    assertTrue(next().get("result").isJsonNull());
  }

  @Test
  void anExitWithoutAShutdownIsAnError() throws Exception {
    initialize();
    send(EXIT);
    assertEquals(1, exit());
  }

  @Test
  void whatIsUnknownIsSaidToBe() throws Exception {
    initialize();
    send("{'jsonrpc':'2.0','id':3,'method':'entrylint/none','params':{}}");
    assertEquals(-32601, code());
    send("{'jsonrpc':'2.0','method':'$/none','params':{}}");
    send("{'jsonrpc':'2.0','method':'entrylint/none','params':{}}");
    send("{'jsonrpc':'2.0','id':4,'method':'workspace/symbol','params':{'query':''}}");
    assertTrue(next().has("result"));
  }

  @Test
  void malformedMessagesAreAnswered() throws Exception {
    initialize();
    send("{'jsonrpc':'2.0','id':3,'method':");
    assertEquals(-32700, code());
    send("{'jsonrpc':'2.0','id':4,'method':'textDocument/hover','params':[1]}");
    assertTrue(code() < 0);
    send("[]");
    in.write("Content-Length: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    in.write("No-Header\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    in.flush();
    send("{'jsonrpc':'2.0','id':5,'method':'workspace/symbol','params':{'query':''}}");
    JsonObject answer = next();
    while (!answer.has("id") || answer.get("id").isJsonNull() || answer.get("id").getAsInt() != 5) {
      answer = next();
    }
    assertTrue(answer.has("result"));
  }

  @Test
  void requestsOfNonsenseAreNoEnd() throws Exception {
    initialize();
    send(
        "{'jsonrpc':'2.0','id':3,'method':'textDocument/hover','params':{'textDocument':{'uri':'file:///%ff%00/x.md'},"
            + "'position':{'line':99999999,'character':-1}}}");
    assertFalse(next().has("error"));
    send(
        "{'jsonrpc':'2.0','id':4,'method':'textDocument/hover','params':{'textDocument':{'uri':'untitled:One'},"
            + "'position':{'line':0,'character':0}}}");
    assertFalse(next().has("error"));
    send(
        "{'jsonrpc':'2.0','method':'textDocument/didChange','params':{'textDocument':{'uri':'file:///none.md','version':1},"
            + "'contentChanges':[{'text':'x'}]}}");
    send("{'jsonrpc':'2.0','id':5,'method':'textDocument/rename','params':{}}");
    assertTrue(code() < 0);
  }

  @Test
  void aClientThatDiesIsTheEnd() throws Exception {
    initialize();
    in.close();
    assertEquals(1, exit());
  }

  @Test
  void theEndOfTheProcessOfTheEditorIsTheEnd() throws Exception {
    Process editor = new ProcessBuilder("sleep", "100").start();
    send(INITIALIZE.replace("'capabilities'", "'processId':" + editor.pid() + ",'capabilities'"));
    assertTrue(next().has("result"));
    editor.destroyForcibly();
    assertEquals(1, exit());
  }

  @Test
  void anEditorThatOnlyWritesForAWhileIsStillHeard() throws Exception {
    initialize();
    // More than pipes hold, in both directions, before anything is read.
    String text = "[x](#none)\\n".repeat(20_000);
    for (int i = 0; i < 20; i++) {
      String uri = "file:///nowhere/" + i + ".md";
      send(
          "{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{'uri':'"
              + uri
              + "','languageId':'markdown','version':1,'text':'"
              + text
              + "'}}}");
      for (int k = 0; k < 500; k++) {
        send("{'jsonrpc':'2.0','id':'" + "i".repeat(400) + k + "','method':'entrylint/none'}");
      }
    }
    send("{'jsonrpc':'2.0','id':5,'method':'workspace/symbol','params':{'query':''}}");
    JsonObject answer = next();
    while (!answer.get("id").getAsString().equals("5")) {
      answer = next();
    }
    assertTrue(answer.has("result"));
  }
}
