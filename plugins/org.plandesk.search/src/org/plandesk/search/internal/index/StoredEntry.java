// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.plandesk.model.Span;
import org.plandesk.search.EntryKind;
import org.plandesk.search.SearchHit.Deadline;
import org.plandesk.search.internal.document.Entry;

/**
 * What a hit shows of an entry, as it is kept in the index.
 *
 * @param plan key of the plan
 * @param planTitle title of the plan
 * @param element identity of the element
 * @param role what of the element it is
 * @param kind what it is
 * @param place where it stands
 * @param headings titles above it
 * @param span its place in the source, or null
 * @param text its words
 * @param more further words by which it is found
 * @param deadlines its deadlines
 * @param targets its targets in short
 * @param units its units
 */
public record StoredEntry(String plan, String planTitle, String element, Entry.Role role, EntryKind kind, String place,
    List<String> headings, Span span, String text, List<String> more, List<Deadline> deadlines, List<String> targets,
    List<String> units) {

  private static final EntryKind[] KINDS = EntryKind.values();

  /** The bytes of an entry. */
  static BytesRef write(String plan, String planTitle, Entry entry) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(plan);
      out.writeString(planTitle);
      out.writeString(entry.id());
      out.writeByte((byte) entry.role().ordinal());
      out.writeByte((byte) entry.kind().ordinal());
      out.writeString(entry.place());
      strings(entry.headings(), out);
      out.writeVInt(entry.span() == null ? 0 : entry.span().start() + 1);
      out.writeVInt(entry.span() == null ? 0 : entry.span().length());
      out.writeString(entry.text());
      strings(entry.more(), out);
      out.writeVInt(entry.deadlines().size());
      for (Deadline deadline : entry.deadlines()) {
        out.writeZLong(deadline.date() == null ? Long.MIN_VALUE / 4 : deadline.date().toEpochDay());
        out.writeZInt(deadline.year() == null ? Integer.MIN_VALUE / 4 : deadline.year());
        out.writeString(deadline.quote());
      }
      strings(entry.targets().stream().map(Entry.Target::text).filter(text -> !text.isEmpty()).toList(), out);
      strings(entry.units(), out);
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not fail.", e);
    }
  }

  private static void strings(List<String> strings, DataOutput out) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  /** Reads what {@link #write} wrote. */
  static StoredEntry read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    String plan = in.readString();
    String planTitle = in.readString();
    String element = in.readString();
    Entry.Role role = Entry.Role.values()[in.readByte()];
    EntryKind kind = KINDS[in.readByte()];
    String place = in.readString();
    List<String> headings = strings(in);
    int start = in.readVInt() - 1;
    int length = in.readVInt();
    Span span = start < 0 ? null : new Span(start, start + length);
    String text = in.readString();
    List<String> more = strings(in);
    List<Deadline> deadlines = new ArrayList<>();
    for (int count = in.readVInt(); count > 0; count--) {
      long day = in.readZLong();
      int year = in.readZInt();
      deadlines.add(new Deadline(day == Long.MIN_VALUE / 4 ? null : LocalDate.ofEpochDay(day),
          year == Integer.MIN_VALUE / 4 ? null : Integer.valueOf(year), in.readString()));
    }
    return new StoredEntry(plan, planTitle, element, role, kind, place, headings, span, text, more, deadlines,
        strings(in), strings(in));
  }

  private static List<String> strings(DataInput in) throws IOException {
    int count = in.readVInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readString());
    }
    return strings;
  }
}
