// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Puts each entry of the outermost object and each record of its lists on a line, and a record's values on one. */
final class LinePrinter implements PrettyPrinter {

  private static final int RECORDS = 2;

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    depth--;
    newLine(json, 0);
    json.writeRaw('}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    newLine(json, 1);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json, 1);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    depth--;
    if (values > 0) {
      newLine(json, 1);
    }
    json.writeRaw(']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    newLine(json, RECORDS);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    newLine(json, RECORDS);
  }

  private void newLine(JsonGenerator json, int at) throws IOException {
    if (depth == at) {
      json.writeRaw('\n');
    }
  }
}
