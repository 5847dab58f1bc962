// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes the ids of elements that a person adds. The importer numbers its own, so that the same text gives the same file. */
public final class PlanIds {

  /** Letters and digits that are hard to mistake for each other when somebody reads a diff. */
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
  /** 31^10 ids: among a million elements of one plan two equal ones are expected once in 1,600 plans. */
  private static final int LENGTH = 10;
  private static final RandomGenerator RANDOM = new SecureRandom();

  private PlanIds() {
  }

  /** A new id; begins with a letter, as xmi:id must. Thread-safe. */
  public static String next() {
    StringBuilder id = new StringBuilder("n");
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
