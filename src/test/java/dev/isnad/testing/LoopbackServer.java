package dev.isnad.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An HTTP/1.1 server of bare sockets, one request a connection, so that a test decides over every
 * byte: where chunks end, and whether the connection ends well. Thread-safe.
 */
final class LoopbackServer implements AutoCloseable {
  /** Answers one request by writing to its connection; the connection is closed afterwards. */
  interface Handler {
    void handle(Request request, Connection connection) throws IOException;
  }

  /** A request as it came. Header names are lower-case. */
  record Request(String method, String path, Map<String, String> headers, String body) {}

  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Handler handler;

  private LoopbackServer(ServerSocket listening, Handler handler) {
    this.listening = listening;
    this.handler = handler;
  }

  static LoopbackServer start(Handler handler) {
    try {
      var socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
      var server = new LoopbackServer(socket, handler);
      Thread.ofVirtual().name("loopback-" + socket.getLocalPort()).start(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port at which nobody listens. */
  static int closedPort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      handler.handle(read(in), new Connection(in, socket.getOutputStream()));
    } catch (IOException e) {
      // The caller went away, or the test wanted the connection to break: nothing is left to say to
      // it.
      socket.isClosed();
    } finally {
      open.remove(socket);
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] start = line(in).split(" ", 3);
    var headers = new TreeMap<String, String>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Request(start[0], start[1], headers, body(in, headers));
  }

  private static String body(InputStream in, Map<String, String> headers) throws IOException {
    if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
    var body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(in), 16);
        size > 0;
        size = Integer.parseInt(line(in), 16)) {
      body.write(in.readNBytes(size));
      line(in);
    }
    line(in);
    return body.toString(StandardCharsets.UTF_8);
  }

  private static String line(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new SocketException("connection closed in the middle of a request");
      }
      bytes.write(b);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where an answer is written, byte by byte if need be. */
  static final class Connection {
    private final InputStream in;
    private final OutputStream out;

    Connection(InputStream in, OutputStream out) {
      this.in = in;
      this.out = out;
    }

    /** A whole answer. */
    void answer(int status, String contentType, String body, String... headers) throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      head(status, contentType, "Content-Length: " + bytes.length, headers);
      out.write(bytes);
      out.flush();
    }

    /** Begins an answer that is sent in chunks. */
    void startChunks(String contentType) throws IOException {
      head(200, contentType, "Transfer-Encoding: chunked");
    }

    private void head(int status, String contentType, String framing, String... headers)
        throws IOException {
      var head = new StringBuilder("HTTP/1.1 ").append(status).append(" -\r\n");
      head.append("Content-Type: ")
          .append(contentType)
          .append("\r\n")
          .append(framing)
          .append("\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      head.append("Connection: close\r\n\r\n");
      out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    /** Sends text in chunks of {@code size} bytes, wherever they fall in a character. */
    void chunks(String text, int size) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < bytes.length; i += size) {
        int n = Math.min(size, bytes.length - i);
        out.write((Integer.toHexString(n) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes, i, n);
        out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      }
    }

    /** Ends chunks as it should be; without it the caller sees a cut answer. */
    void endChunks() throws IOException {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    /** Waits until the caller hangs up, or this server is closed. */
    void awaitHangUp() throws IOException {
      while (in.read() >= 0) {
        // What else the caller sends is of no interest.
      }
    }
  }
}
