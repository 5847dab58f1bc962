// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fingerprints of all elements of one content of a plan file, found in one pass without parsing it: files have an element on a
 * line. Tells whether an element is the same in two contents. A few bytes for each element, so that those of a long history
 * can be kept; {@link #cached} keeps the last ones of this program.
 */
final class ContentIndex {

  /** Contents whose fingerprints are kept: some histories of a thousand revisions. */
  private static final int MOST_KEPT = 3000;
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final byte[] ID = " xmi:id=\"".getBytes(StandardCharsets.US_ASCII);

  private static final Map<String, ContentIndex> KEPT =
      Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ContentIndex> eldest) {
          return size() > MOST_KEPT;
        }
      });

  /** Hashes of ids in ascending order, and beside them those of the lines. */
  private final long[] ids;
  private final long[] lines;

  private ContentIndex(long[][] pairs) {
    Arrays.sort(pairs, (one, other) -> Long.compare(one[0], other[0]));
    ids = new long[pairs.length];
    lines = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      ids[i] = pairs[i][0];
      lines[i] = pairs[i][1];
    }
  }

  /** The one that is kept under the name of a content, or null. */
  static ContentIndex cached(String content) {
    return KEPT.get(content);
  }

  /** Keeps one under the name of its content. */
  static void keep(String content, ContentIndex index) {
    KEPT.put(content, index);
  }

  /** The fingerprint of an element with all it holds; 0 when it is not there. */
  long fingerprint(String id) {
    int at = Arrays.binarySearch(ids, hash(id.getBytes(StandardCharsets.UTF_8)));
    return at < 0 ? 0 : lines[at];
  }

  private static long hash(byte[] bytes) {
    long hash = 1;
    for (byte each : bytes) {
      hash = hash * BASE + each;
    }
    return hash;
  }

  /** An element whose closing line has not come yet. */
  private record Open(long id, int start, long before) {
  }

  /** Reads a content; null when it is not written as the store writes it. */
  static ContentIndex of(byte[] content) {
    Deque<Open> open = new ArrayDeque<>();
    long[][] found = new long[1024][];
    int count = 0;
    long hash = 0;
    for (int start = 0; start < content.length;) {
      int end = start;
      long before = hash;
      while (end < content.length && content[end] != '\n') {
        hash = hash * BASE + content[end++];
      }
      Open done = null;
      int tag = start;
      while (tag < end && content[tag] == ' ') {
        tag++;
      }
      if (end - tag > 1 && content[tag] == '<' && content[tag + 1] == '/') {
        done = open.poll();
        if (done == null) {
          return null;
        }
      } else if (end - tag > 1 && content[tag] == '<' && content[tag + 1] != '?') {
        Open element = new Open(id(content, tag, end), start, before);
        if (content[end - 2] == '/') {
          done = element;
        } else if (!closesItself(content, tag, end)) {
          open.push(element);
        }
      }
      if (done != null && done.id() != 0) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = new long[] {done.id(), mix(hash, done.before(), end - done.start())};
      }
      hash = hash * BASE + '\n';
      start = end + 1;
    }
    return open.isEmpty() ? new ContentIndex(Arrays.copyOf(found, count)) : null;
  }

  /** Whether a line opens and closes an element, as {@code <x>words</x>} does. */
  private static boolean closesItself(byte[] content, int tag, int end) {
    for (int at = tag + 2; at < end - 1; at++) {
      if (content[at] == '<' && content[at + 1] == '/') {
        return true;
      }
    }
    return false;
  }

  private static long id(byte[] content, int from, int end) {
    outer : for (int at = from; at < end - ID.length; at++) {
      for (int k = 0; k < ID.length; k++) {
        if (content[at + k] != ID[k]) {
          continue outer;
        }
      }
      int close = at + ID.length;
      while (close < end && content[close] != '"') {
        close++;
      }
      return hash(Arrays.copyOfRange(content, at + ID.length, close));
    }
    return 0;
  }

  /** The hash of what came since, whatever came before; the length makes it differ where the count of lines does. */
  private static long mix(long now, long before, int length) {
    long power = 1;
    long base = BASE;
    for (int left = length; left > 0; left >>= 1) {
      power = (left & 1) == 1 ? power * base : power;
      base *= base;
    }
    long mixed = now - before * power;
    return mixed == 0 ? 1 : mixed;
  }
}
