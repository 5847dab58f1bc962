// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.ArrayList;
import java.util.List;

/** An element in its place in the document. Made by {@link CheckedPlan}; does not change afterwards. */
public final class Part {

  private final Words words;
  private final Part parent;
  private final int index;
  private final int depth;
  /** Most parts hold nothing. */
  private List<Part> children = List.of();

  Part(Words words, Part parent, int index) {
    this.words = words;
    this.parent = parent;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    if (parent != null) {
      parent.add(this);
    }
  }

  private void add(Part child) {
    if (children.isEmpty()) {
      children = new ArrayList<>();
    }
    children.add(child);
  }

  /** The element with its words. */
  public Words words() {
    return words;
  }

  /** What it stands in; null at the top of the document. */
  public Part parent() {
    return parent;
  }

  /** Its place among all parts, from 0, in the order of the document. */
  public int index() {
    return index;
  }

  /** How many parts it stands in. */
  int depth() {
    return depth;
  }

  /** What stands in it, in order. */
  public List<Part> children() {
    return children;
  }

  /** Itself or the nearest part around it of a role; null when there is none. */
  public Part within(Role role) {
    Part at = this;
    while (at != null && at.words.role() != role) {
      at = at.parent;
    }
    return at;
  }
}
