// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Plan;

/**
 * Words that stand in a field and are no edit of the plan yet.
 *
 * @param element the key of the element that the field belongs to; empty when it has none
 * @param field which of its fields, as whoever offers the fields calls it
 * @param words what was typed
 */
public record TypedWords(String element, String field, String words) {

  /** Words typed in a field of an element. */
  public static TypedWords of(EObject element, String field, String words) {
    String key = JournalValues.key(element);
    return new TypedWords(key == null ? "" : key, field, words);
  }

  /** The element in a plan; empty when the plan does not hold it. */
  public Optional<EObject> in(Plan plan) {
    if (element.equals(JournalValues.ROOT)) {
      return Optional.of(plan);
    }
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      EObject object = all.next();
      if (element.equals(JournalValues.key(object))) {
        return Optional.of(object);
      }
    }
    return Optional.empty();
  }

  static byte[] write(List<TypedWords> all) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(all.size());
    for (TypedWords each : all) {
      JournalValues.string(out, each.element);
      JournalValues.string(out, each.field);
      JournalValues.string(out, each.words);
    }
    return bytes.toByteArray();
  }

  static List<TypedWords> read(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<TypedWords> all = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      all.add(new TypedWords(JournalValues.string(in), JournalValues.string(in), JournalValues.string(in)));
    }
    return all;
  }
}
