// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The last contents that this program read as plans, or wrote and read back: they need not be parsed to be known as such. */
final class KnownContents {

  private static final int KEPT = 64;
  private static final Set<String> HASHES =
      Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > KEPT;
        }
      }));

  private KnownContents() {
  }

  /** Remembers a content by its SHA-256. */
  static void add(String sha256) {
    HASHES.add(sha256);
  }

  /** Whether the content with a SHA-256 is known to be a plan. */
  static boolean has(String sha256) {
    return HASHES.contains(sha256);
  }
}
