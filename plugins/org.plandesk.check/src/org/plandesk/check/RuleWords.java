// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** What rules are called and what they say, in the language of the program. Thread-safe. */
public final class RuleWords {

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.plandesk.check.rules", Locale.getDefault(),
      RuleWords.class.getClassLoader(),
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  /** Sentences without arguments, each once however many findings say it. */
  private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

  private RuleWords() {
  }

  /** What a rule is called. */
  public static String title(String rule) {
    return WORDS.getString(rule + ".title");
  }

  /** Whether there is a rule of this id. */
  public static boolean isRule(String id) {
    return WORDS.containsKey(id + ".title");
  }

  /** Why a plan is checked for it, one or two sentences. */
  public static String explanation(String rule) {
    return WORDS.getString(rule + ".why");
  }

  /** A severity in words. */
  public static String severity(Severity severity) {
    return WORDS.getString("severity." + severity.code());
  }

  /** A sentence with its arguments; numbers are to be given as words. */
  public static String message(String key, Object... arguments) {
    return arguments.length == 0 ? PLAIN.computeIfAbsent(key, some -> format(some)) : format(key, arguments);
  }

  private static String format(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
  }
}
