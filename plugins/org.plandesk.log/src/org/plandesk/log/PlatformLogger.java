// SPDX-License-Identifier: EPL-2.0
package org.plandesk.log;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes warnings and errors of one library class into the platform's log; less important messages are dropped. */
final class PlatformLogger extends LegacyAbstractLogger {

  private static final long serialVersionUID = 1L;

  PlatformLogger(String name) {
    this.name = name;
  }

  @Override
  protected void handleNormalizedLoggingCall(Level level, Marker marker, String message, Object[] arguments,
      Throwable cause) {
    var text = name + ": " + MessageFormatter.basicArrayFormat(message, arguments);
    int severity = level == Level.ERROR ? IStatus.ERROR : IStatus.WARNING;
    ILog.of(PlatformLogger.class).log(new Status(severity, PlatformLogger.class, text, cause));
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }
}
