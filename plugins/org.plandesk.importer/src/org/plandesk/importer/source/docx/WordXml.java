// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a package element by element. Neither document type definitions nor entities are followed.
 *
 * <p>Elements of WordprocessingML, transitional or strict, are known by their plain names ({@code p}); those of markup
 * compatibility and mathematics have a prefix of their own ({@code mc:}, {@code m:}), all others {@code x:}.
 */
final class WordXml implements Closeable {

  /** Takes a child element; what it does not read is skipped. */
  interface Child {
    void read(String name) throws IOException;
  }

  /** No document that a person made is nested deeper. */
  private static final int DEEPEST = 600;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  WordXml(InputStream in) throws IOException {
    try {
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(decoded(in));
      }
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        reader.next();
      }
      depth = 1;
    } catch (XMLStreamException | RuntimeException e) {
      throw problem(e);
    }
  }

  /**
   * Parts are in UTF-8 or UTF-16, nothing else. Bytes that are neither become characters that say so, for one damaged
   * letter is no reason to refuse a document, and the parser would complain of it on standard error.
   */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    byte[] mark = bytes.readNBytes(3);
    boolean big = mark.length > 1 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF;
    boolean little = mark.length > 1 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE;
    boolean marked = mark.length > 2 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
    if (!marked) {
      bytes.unread(mark);
    }
    return new InputStreamReader(bytes, big || little ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /** Reads the children of the element that was begun last, each with all that is in it. */
  void children(Child child) throws IOException {
    int own = depth;
    while (true) {
      int event = next();
      if (depth < own) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        child.read(name());
        while (depth > own) {
          next();
        }
      }
    }
  }

  /** The characters of the element that was begun last; they end it. */
  String text() throws IOException {
    int own = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= own) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  private int next() throws IOException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          throw new IOException("Nested deeper than " + DEEPEST);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new IOException("Unexpected end");
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw problem(e);
    }
  }

  /** Bounds of the archive come out of the parser wrapped. */
  private static IOException problem(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
      if (cause instanceof XMLStreamException stream && stream.getNestedException() instanceof IOException io) {
        return io;
      }
    }
    return new IOException(e.getMessage(), e);
  }

  private String name() {
    String namespace = reader.getNamespaceURI();
    String local = reader.getLocalName();
    if (namespace == null) {
      return "x:" + local;
    }
    if (namespace.endsWith("/wordprocessingml/2006/main") || namespace.endsWith("/wordprocessingml/main")) {
      return local;
    }
    if (namespace.endsWith("/markup-compatibility/2006")) {
      return "mc:" + local;
    }
    return (namespace.endsWith("/math") ? "m:" : "x:") + local;
  }

  /** An attribute by its name without prefix, or null. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of the attribute {@code val}, or null. */
  String value() {
    return attribute("val");
  }

  /** An attribute that is a whole number. */
  int number(String name, int otherwise) {
    String text = attribute(name);
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a property is on: its element without a value, or with one that does not say no. */
  boolean isOn() {
    String value = value();
    return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }
}
