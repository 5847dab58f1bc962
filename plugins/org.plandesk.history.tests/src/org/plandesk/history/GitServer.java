// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** A Git server on this machine with one repository, for one user, who has to sign in. */
final class GitServer implements Closeable {

  static final String USER = "王工";
  static final String PASSWORD = "密码 pass:word";
  private static final String RECEIVE = "git-receive-pack";

  final List<String> requests = new CopyOnWriteArrayList<>();
  /** What the settings of somebody's repository would add to requests. */
  final List<String> additions = new CopyOnWriteArrayList<>();
  private final Repository repository;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  volatile boolean readOnly;
  /** Where those who signed in are sent on to; null for nowhere. */
  volatile GitServer elsewhere;

  GitServer(Path folder) throws IOException, GitAPIException {
    try (Git git = Git.init().setBare(true).setDirectory(folder.toFile()).call()) {
      repository = git.getRepository();
      repository.incrementOpen();
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  SharedPlace place() throws HistoryException {
    return SharedPlace.of("http://localhost:" + server.getAddress().getPort() + "/plans/规划.git");
  }

  Repository repository() {
    return repository;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String query = String.valueOf(exchange.getRequestURI().getQuery());
      requests.add(exchange.getRequestMethod() + " " + path);
      additions.addAll(exchange.getRequestHeaders().getOrDefault("X-Addition", List.of()));
      String expected = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
      if (!("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"plans\"");
        exchange.sendResponseHeaders(401, -1);
      } else if (elsewhere != null) {
        exchange.getResponseHeaders().add("Location",
            "http://localhost:" + elsewhere.server.getAddress().getPort() + exchange.getRequestURI());
        exchange.sendResponseHeaders(302, -1);
      } else if (!path.startsWith("/plans/规划.git/")) {
        exchange.sendResponseHeaders(404, -1);
      } else if (readOnly && (query + path).contains(RECEIVE)) {
        exchange.sendResponseHeaders(403, -1);
      } else if (path.endsWith("/info/refs")) {
        advertise(exchange, query.replace("service=", ""));
      } else {
        answer(exchange, path.substring(path.lastIndexOf('/') + 1));
      }
    }
  }

  private void advertise(HttpExchange exchange, String service) throws IOException {
    OutputStream out = begin(exchange, service, "advertisement");
    PacketLineOut lines = new PacketLineOut(out);
    lines.writeString("# service=" + service + "\n");
    lines.end();
    if (service.equals(RECEIVE)) {
      receive().sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
    } else {
      upload().sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
    }
  }

  private void answer(HttpExchange exchange, String service) throws IOException {
    InputStream in = exchange.getRequestBody();
    if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
      in = new GZIPInputStream(in);
    }
    OutputStream out = begin(exchange, service, "result");
    if (service.equals(RECEIVE)) {
      receive().receive(in, out, null);
    } else {
      upload().upload(in, out, null);
    }
  }

  private static OutputStream begin(HttpExchange exchange, String service, String kind) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/x-" + service + "-" + kind);
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  private ReceivePack receive() {
    ReceivePack pack = new ReceivePack(repository);
    pack.setBiDirectionalPipe(false);
    return pack;
  }

  private UploadPack upload() {
    UploadPack pack = new UploadPack(repository);
    pack.setBiDirectionalPipe(false);
    return pack;
  }

  /** Goes away; nothing writes to the repository any more. */
  void stop() {
    server.stop(0);
    threads.close();
  }

  @Override
  public void close() {
    stop();
    repository.close();
  }
}
