// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.osgi.util.NLS;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.SharedPlace;
import org.plandesk.history.Transfer;

/** Turns what JGit, the network and ssh report of a server into the one sentence the user gets. */
final class ServerFailures {

  /** What JGit and the ssh programs say of these, in small letters; they say it in English only. */
  private static final List<String> FORBIDDEN = List.of("not permitted", "not authorized", "permission denied");
  private static final List<String> AWAY = List.of("could not resolve", "connection refused", "timed out",
      "connection closed by", "no route to host", "network is unreachable");
  private static final String UNKNOWN_KEY = "host key verification failed";
  private static final String NO_PROGRAM = "cannot run program";

  private ServerFailures() {
  }

  /** What a failure means. */
  static HistoryException of(SharedPlace.Server place, Exception failure, Transfer transfer,
      TransferCredentials credentials) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HistoryException known) {
        return known;
      }
    }
    if (transfer.isCancelled()) {
      return because(Problem.CANCELLED, Messages.transferCancelled, place.name(), failure);
    }
    if (credentials.isDeclined()) {
      return because(Problem.REFUSED, Messages.notSignedIn, place.name(), failure);
    }
    String said = said(failure);
    if (has(failure, SSLException.class)) {
      return because(Problem.UNREACHABLE, Messages.notTrusted, place.name(), failure);
    }
    if (has(failure, UnknownHostException.class) || has(failure, SocketException.class)
        || has(failure, InterruptedIOException.class) || AWAY.stream().anyMatch(said::contains)) {
      return because(Problem.UNREACHABLE, Messages.unreachable, place.name(), failure);
    }
    if (said.contains(UNKNOWN_KEY)) {
      return because(Problem.UNREACHABLE, Messages.unknownServerKey, place.name(), failure);
    }
    if (said.contains(NO_PROGRAM)) {
      return because(Problem.FAILED, Messages.noSsh, place.name(), failure);
    }
    if (FORBIDDEN.stream().anyMatch(said::contains)) {
      return refused(place, failure, credentials);
    }
    if (has(failure, NoRemoteRepositoryException.class)) {
      return because(Problem.FAILED, Messages.noServerRepository, place.name(), failure);
    }
    return new HistoryException(Problem.FAILED,
        NLS.bind(Messages.serverFailed, place.name(), failure.getMessage() == null ? failure.getClass().getSimpleName()
            : failure.getMessage().lines().findFirst().orElse("")),
        failure);
  }

  private static HistoryException refused(SharedPlace.Server place, Exception failure,
      TransferCredentials credentials) {
    String sentence = credentials.login()
        .map(login -> NLS.bind(Messages.loginRefused, place.name(), login.user()))
        .orElse(NLS.bind(Messages.accessRefused, place.name()));
    return new HistoryException(Problem.REFUSED, sentence, failure);
  }

  private static HistoryException because(Problem problem, String sentence, String server, Exception failure) {
    return new HistoryException(problem, NLS.bind(sentence, server), failure);
  }

  private static String said(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      all.append(cause.getMessage()).append('\n');
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
