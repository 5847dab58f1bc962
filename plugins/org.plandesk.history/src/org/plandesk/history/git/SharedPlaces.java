// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.osgi.util.NLS;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.SharedPlace;

/** Tells addresses of servers from folders, and refuses those that are not safe. */
public final class SharedPlaces {

  static final String SSH = "ssh";
  private static final String HTTPS = "https";
  private static final String HTTP = "http";
  /** On the way to itself nobody listens. */
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  /** {@code user@server:path} or {@code server:path}, as Git tells them from folders; one letter before the colon is a drive. */
  private static final String SHORT_SSH = "([^/\\\\:@]+@[^/\\\\:]+|[^/\\\\:@]{2,}):[^\\\\].*";
  /** {@code user:password@server}. */
  private static final Pattern SHORT_WITH_PASSWORD = Pattern.compile("[^/\\\\:@]+:[^/\\\\]*@([^/\\\\:@]+).*");
  /** {@code helper::address}: Git would start a program of that name. */
  private static final String HELPER = "[A-Za-z][A-Za-z0-9+.-]+::.*";

  private SharedPlaces() {
  }

  /**
   * Understands an address.
   *
   * @throws HistoryException with one sentence for users
   */
  public static SharedPlace of(String typed) throws HistoryException {
    if (typed.matches(HELPER) || typed.chars().anyMatch(Character::isISOControl)) {
      throw bad(typed, null);
    }
    Matcher password = SHORT_WITH_PASSWORD.matcher(typed);
    if (password.matches()) {
      throw withPassword(password.group(1));
    }
    if (typed.contains("://") || typed.matches(SHORT_SSH)) {
      return server(typed);
    }
    try {
      if (!typed.isEmpty()) {
        return new SharedPlace.Folder(Path.of(typed));
      }
    } catch (InvalidPathException e) {
      throw bad(typed, e);
    }
    throw bad(typed, null);
  }

  private static HistoryException bad(String typed, Exception cause) {
    return new HistoryException(Problem.ADDRESS, NLS.bind(Messages.badAddress, typed), cause);
  }

  private static HistoryException withPassword(String server) {
    return new HistoryException(Problem.ADDRESS, NLS.bind(Messages.passwordInAddress, server), null);
  }

  private static SharedPlace server(String typed) throws HistoryException {
    URIish address = parse(typed);
    String scheme = scheme(address);
    boolean here = address.getHost() != null && THIS_MACHINE.contains(address.getHost());
    if (address.getPass() != null || address.getUser() != null && address.getUser().contains(":")) {
      throw withPassword(String.valueOf(address.getHost()));
    }
    if (scheme.equals(HTTP) && !here) {
      throw new HistoryException(Problem.ADDRESS, NLS.bind(Messages.openAddress, typed), null);
    }
    if (address.getHost() == null || address.getPath() == null || !Set.of(HTTP, HTTPS, SSH).contains(scheme)
        || Stream.of(address.getUser(), address.getHost(), address.getPath()).anyMatch(SharedPlaces::isOption)) {
      throw bad(typed, null);
    }
    String path = address.getPath().startsWith("/") ? address.getPath() : "/" + address.getPath();
    return new SharedPlace.Server(address.getHost() + path, typed);
  }

  /** Whether a program to which it is handed, here or on the server, could take it for an option. */
  private static boolean isOption(String part) {
    return part != null && part.startsWith("-");
  }

  /** The address of a server as Git knows it. */
  static URIish parse(String typed) throws HistoryException {
    try {
      return new URIish(typed.regionMatches(true, 0, HTTP, 0, HTTP.length()) ? encoded(typed) : typed);
    } catch (URISyntaxException e) {
      throw bad(typed, e);
    }
  }

  /** The web knows only characters of ASCII; what a person encoded already stays. */
  private static String encoded(String typed) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : typed.getBytes(StandardCharsets.UTF_8)) {
      if (each > ' ') {
        encoded.append((char) each);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return encoded.toString();
  }

  /** How an address is reached; what is written the short way goes by ssh. */
  static String scheme(URIish address) {
    return address.getScheme() == null ? SSH : address.getScheme().toLowerCase(Locale.ROOT);
  }
}
