// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.List;

import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanPackage.Literals;

/** Paragraphs are counted within what holds them; the numbers follow their places. */
public final class Paragraphs {

  private Paragraphs() {
  }

  /** Numbers the paragraphs of an owner anew. */
  public static void number(Edits edits, ContentOwner owner) {
    int number = 0;
    for (Content content : List.copyOf(owner.getContents())) {
      if (content instanceof Paragraph paragraph) {
        String counted = String.valueOf(++number);
        if (!counted.equals(paragraph.getNumber())) {
          edits.set(paragraph, Literals.HEADED__NUMBER, counted);
        }
      }
    }
  }
}
