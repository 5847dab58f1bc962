// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of one element in the content of a plan file, found without parsing it: files have an element on a line. Good for
 * telling whether an element is the same in two contents, not for reading it.
 */
final class ElementLines {

  private ElementLines() {
  }

  /** From the line of the element to the line that closes it; empty when the id does not stand there. */
  static byte[] of(byte[] content, String id) {
    int at = find(content, (" xmi:id=\"" + id + "\"").getBytes(StandardCharsets.UTF_8), 0);
    if (at < 0) {
      return new byte[0];
    }
    int start = at;
    while (start > 0 && content[start - 1] != '\n') {
      start--;
    }
    int end = lineEnd(content, at);
    if (content[end - 2] != '/') {
      int tag = start;
      while (content[tag] == ' ') {
        tag++;
      }
      byte[] closing = Arrays.copyOfRange(content, start - 1, tag + 2);
      closing[0] = '\n';
      closing[closing.length - 1] = '/';
      int close = find(content, closing, end);
      end = close < 0 ? content.length : lineEnd(content, close + 1);
    }
    return Arrays.copyOfRange(content, start, end);
  }

  private static int lineEnd(byte[] content, int from) {
    int end = from;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int find(byte[] content, byte[] wanted, int from) {
    outer : for (int i = from; i <= content.length - wanted.length; i++) {
      for (int k = 0; k < wanted.length; k++) {
        if (content[i + k] != wanted[k]) {
          continue outer;
        }
      }
      return i;
    }
    return -1;
  }
}
