// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;
import org.eclipse.osgi.util.NLS;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;

/** Connects to one server and to no other, wherever that sends on to: what is meant for it, such as a password, gets nowhere else. */
final class OneServer implements HttpConnectionFactory {

  private final HttpConnectionFactory connections = new JDKHttpConnectionFactory();
  private final URIish server;

  OneServer(URIish server) {
    this.server = server;
  }

  @Override
  public HttpConnection create(URL url) throws IOException {
    require(url);
    return connections.create(url);
  }

  @Override
  public HttpConnection create(URL url, Proxy proxy) throws IOException {
    require(url);
    return connections.create(url, proxy);
  }

  private void require(URL url) throws HistoryException {
    if (!url.getProtocol().equals(SharedPlaces.scheme(server)) || !url.getHost().equalsIgnoreCase(server.getHost())
        || port(url.getPort(), url) != port(server.getPort(), url)) {
      throw new HistoryException(Problem.ADDRESS,
          NLS.bind(Messages.sentOn, server.getHost(), url.getProtocol() + "://" + url.getAuthority()), null);
    }
  }

  private static int port(int port, URL url) {
    return port > 0 ? port : url.getDefaultPort();
  }
}
