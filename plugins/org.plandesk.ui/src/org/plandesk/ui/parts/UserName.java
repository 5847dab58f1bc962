// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.time.Instant;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.plandesk.model.edit.review.Signature;

/** Who works here, for revisions and remarks: the name that was typed last, else the one by which the machine knows the user. */
public final class UserName {

  private static final String AUTHOR = "author";

  private UserName() {
  }

  /** The name; may be empty. */
  public static String get() {
    return preferences().get(AUTHOR, System.getProperty("user.name", ""));
  }

  /** Keeps the name that was typed. */
  public static void set(String author) {
    preferences().put(AUTHOR, author);
  }

  /** The name with the time of now. */
  public static Signature sign() {
    return new Signature(get(), Instant.now());
  }

  /** Where the name was kept before remarks needed it; it stays there. */
  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.plandesk.ui.history");
  }
}
