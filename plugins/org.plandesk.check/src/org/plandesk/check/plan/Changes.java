// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what differs between two pictures of a plan. */
final class Changes {

  private Changes() {
  }

  /** The topics of all elements that are not the same ones at the same place; may be changed by the caller. */
  static Set<Topic> between(List<Part> before, List<Part> now) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    int same = 0;
    int shorter = Math.min(before.size(), now.size());
    while (same < shorter && isSame(before.get(same), now.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && isSame(before.get(before.size() - 1 - sameAtEnd), now.get(now.size() - 1 - sameAtEnd))) {
      sameAtEnd++;
    }
    add(topics, before.subList(same, before.size() - sameAtEnd));
    add(topics, now.subList(same, now.size() - sameAtEnd));
    if (before.size() != now.size()) {
      topics.add(Topic.OUTLINE);
    }
    return topics;
  }

  /** What stands one step deeper or higher now stands in something else. */
  private static boolean isSame(Part one, Part other) {
    return one.words() == other.words() && one.depth() == other.depth();
  }

  private static void add(Set<Topic> topics, List<Part> some) {
    for (Part part : some) {
      topics.add(switch (part.words().role()) {
        case INDICATOR -> Topic.INDICATORS;
        case STATEMENT, NOTE -> Topic.TEXT;
        default -> Topic.OUTLINE;
      });
    }
  }
}
