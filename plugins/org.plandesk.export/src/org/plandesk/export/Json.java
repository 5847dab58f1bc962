// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.text.CodePoints;

/** Writes the kinds of value that the records share; places come as UTF-16 offsets and are written as code points. */
final class Json {

  private final JsonGenerator out;
  private final CodePoints points;

  Json(JsonGenerator out, CodePoints points) {
    this.out = out;
    this.points = points;
  }

  /** Something that writes the fields of a record, or the values of a list. */
  interface Body {
    void write() throws IOException;
  }

  void list(String name, Body values) throws IOException {
    out.writeArrayFieldStart(name);
    values.write();
    out.writeEndArray();
  }

  void object(Body fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  void object(String name, Body fields) throws IOException {
    out.writeFieldName(name);
    object(fields);
  }

  void text(String name, String value) throws IOException {
    if (value == null) {
      out.writeNullField(name);
    } else {
      out.writeStringField(name, value);
    }
  }

  /** As {@link #text}, but nothing is an empty text. */
  void anyText(String name, String value) throws IOException {
    out.writeStringField(name, value == null ? "" : value);
  }

  /** The text that a value writes for itself, such as a date. */
  void value(String name, Object value) throws IOException {
    text(name, value == null ? null : value.toString());
  }

  void integer(String name, Integer value) throws IOException {
    if (value == null) {
      out.writeNullField(name);
    } else {
      out.writeNumberField(name, value.intValue());
    }
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void number(String name, Double value) throws IOException {
    if (value == null || !Double.isFinite(value)) {
      out.writeNullField(name);
    } else {
      out.writeFieldName(name);
      number(value);
    }
  }

  void numbers(String name, List<Double> values) throws IOException {
    list(name, () -> {
      for (Double value : values) {
        if (Double.isFinite(value)) {
          number(value);
        }
      }
    });
  }

  /** As a person writes it: 10, not 10.0. */
  private void number(double value) throws IOException {
    out.writeNumber(new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
  }

  void texts(String name, Iterable<String> values) throws IOException {
    list(name, () -> {
      for (String value : values) {
        out.writeString(value);
      }
    });
  }

  void extent(Span span) throws IOException {
    if (span != null) {
      object("extent", () -> place(span));
    }
  }

  /** Start and end, null when there is no place. */
  void place(Span span) throws IOException {
    integer("start", span == null ? null : Integer.valueOf(points.at(span.start())));
    integer("end", span == null ? null : Integer.valueOf(points.at(span.end())));
  }
}
