// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.plandesk.store.PlanFiles;

/**
 * What the refs of a plan are called. The branch has the name of the plan file without its ending; characters that git does
 * not allow are written as {@code %XX}.
 */
final class RefNames {

  private static final String BRANCHES = "refs/heads/";
  private static final String AUTOMATIC = "refs/plandesk/auto/";
  private static final String SHARED = "refs/plandesk/shared/";
  private static final String FORBIDDEN = "~^:?*[\\%@\"<>|";
  /** A file name has 255 bytes at most, and git adds an ending while it writes. */
  private static final int LONGEST = 200;
  private static final int HASH_DIGITS = 8;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String name;

  RefNames(String fileName) {
    String ending = "." + PlanFiles.EXTENSION;
    name = escape(fileName.endsWith(ending) ? fileName.substring(0, fileName.length() - ending.length()) : fileName);
  }

  /** The branch with the revisions that stay. */
  String branch() {
    return BRANCHES + name;
  }

  /** What the names of all automatic revisions begin with. */
  String automaticPrefix() {
    return AUTOMATIC + name + "/";
  }

  /** A new name for an automatic revision; in the order of names they are in the order of time. */
  String automatic(Instant time) {
    return automaticPrefix() + STAMP.format(time) + "-" + UUID.randomUUID().toString().substring(0, HASH_DIGITS);
  }

  /** What was last seen of the branch in a shared repository. */
  String shared() {
    return SHARED + name;
  }

  private static String escape(String stem) {
    String text = Normalizer.normalize(stem, Normalizer.Form.NFC);
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == '.'
          || text.startsWith(".lock", i));
      boolean dash = c == '-' && i == 0;
      if (c <= ' ' || c == 0x7F || dot || dash || FORBIDDEN.indexOf(c) >= 0) {
        escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        escaped.append(c);
      }
    }
    return shorten(escaped.isEmpty() ? "%" : escaped.toString());
  }

  private static String shorten(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return text;
    }
    int end = text.length();
    while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST - HASH_DIGITS - 1) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end) + "-" + HexFormat.of().toHexDigits(text.hashCode());
  }
}
