// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

/**
 * Whether a place of a sentence lies in a name: in quotes, book title marks or brackets of names. Stateless.
 */
final class Quotes {

  private Quotes() {
  }

  /** Accepts: the 全省 of “全省生态环境大会” and of 《全省……意见》. */
  static boolean isQuoted(String text, int at) {
    return inside(text, at, '“', '”') || inside(text, at, '《', '》') || inside(text, at, '‘', '’');
  }

  private static boolean inside(String text, int at, char open, char close) {
    int opened = text.lastIndexOf(open, at);
    int closed = at == 0 ? -1 : text.lastIndexOf(close, at - 1);
    return opened > closed && text.indexOf(close, at) >= 0;
  }
}
