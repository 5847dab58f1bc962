// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Decodes bytes and says which encoding they are in.
 *
 * <p>In this order: a byte order mark; zero bytes on one side of every second place (UTF-16 with Latin letters or
 * digits); strict UTF-8; strict GB18030 and UTF-16, of which the one whose characters look most like Chinese text is
 * taken. What rests on likeness alone is reported as not certain.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  /** Share of characters that common Chinese text is made of, below which a decoding is not believed. */
  private static final double PLAUSIBLE = 0.6;
  /** From this share on, and with nothing else near it, there is no doubt. */
  private static final double CONVINCING = 0.9;
  private static final int SAMPLE = 64 * 1024;

  private TextDecoder() {
  }

  /** The text of the bytes; empty when they fit none of the encodings known. */
  public static Optional<DecodedText> decode(byte[] bytes) {
    Optional<DecodedText> marked = withMark(bytes);
    if (marked.isPresent() || hasMark(bytes)) {
      return marked;
    }
    Charset wide = wideByZeros(bytes);
    if (wide != null) {
      String text = strict(bytes, 0, wide);
      return text == null ? Optional.empty() : Optional.of(new DecodedText(text, wide.name(), true));
    }
    String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return Optional.of(new DecodedText(utf8, "UTF-8", true));
    }
    return byLikeness(bytes);
  }

  /** The text of the bytes in the encoding that a person chose; empty when they do not fit it. */
  public static Optional<DecodedText> decode(byte[] bytes, Charset encoding) {
    Optional<DecodedText> marked = withMark(bytes);
    if (marked.isPresent() && marked.get().encoding().startsWith(encoding.name())) {
      return marked;
    }
    String text = strict(bytes, 0, encoding);
    return text == null ? Optional.empty() : Optional.of(new DecodedText(text, encoding.name(), true));
  }

  private static Optional<DecodedText> byLikeness(byte[] bytes) {
    DecodedText best = null;
    double bestScore = 0;
    double second = 0;
    for (Charset charset : new Charset[] {GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      String text = strict(bytes, 0, charset);
      double score = text == null ? 0 : ChineseLikeness.of(text, SAMPLE);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = new DecodedText(text, charset.name(), false);
      } else {
        second = Math.max(second, score);
      }
    }
    if (best == null || bestScore < PLAUSIBLE) {
      return Optional.empty();
    }
    boolean certain = bestScore >= CONVINCING && second < PLAUSIBLE && supported(bytes, best.encoding());
    return Optional.of(new DecodedText(best.text(), best.encoding(), certain));
  }

  /** Whether the statistics of ICU do not speak for another encoding of Chinese. */
  private static boolean supported(byte[] bytes, String encoding) {
    if (!encoding.equals(GB18030.name())) {
      return true;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE));
    CharsetMatch match = detector.detect();
    return match == null || !match.getName().startsWith("Big5") && !match.getName().startsWith("EUC")
        && !match.getName().startsWith("Shift");
  }

  private static boolean hasMark(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF) || starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
  }

  private static Optional<DecodedText> withMark(byte[] bytes) {
    Charset charset;
    int mark = 2;
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (starts(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
    } else if (starts(bytes, 0x84, 0x31, 0x95, 0x33)) {
      charset = GB18030;
      mark = 4;
    } else {
      return Optional.empty();
    }
    String text = strict(bytes, mark, charset);
    return text == null ? Optional.empty() : Optional.of(new DecodedText(text, charset.name() + " BOM", true));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark shows in its line ends, digits and blanks, which have a zero byte beside them. Other zero
   * bytes mean nothing: 一 has one too, and a wide blank has the bytes of a digit 0 turned round.
   */
  private static Charset wideByZeros(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    if (sample < 2 || (bytes.length & 1) != 0) {
      return null;
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i < sample; i += 2) {
      little += bytes[i + 1] == 0 && isTelling(bytes[i]) ? 1 : 0;
      big += bytes[i] == 0 && isTelling(bytes[i + 1]) ? 1 : 0;
    }
    if (little > 0 && big == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return big > 0 && little == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isTelling(byte b) {
    return b == '\n' || b == '\r' || b == ' ' || b >= '1' && b <= '9';
  }

  private static String strict(byte[] bytes, int start, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * The first byte that does not fit the encoding, to tell where a file is damaged. When none was chosen, of the encoding
   * that its mark names, else of the one that fits the longest stretch from the beginning.
   */
  static int firstError(byte[] bytes, Charset encoding) {
    if (encoding != null) {
      return firstMisfit(bytes, encoding);
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return firstMisfit(bytes, StandardCharsets.UTF_16);
    }
    int utf8 = firstMisfit(bytes, StandardCharsets.UTF_8);
    return starts(bytes, 0xEF, 0xBB, 0xBF) ? utf8 : Math.max(utf8, firstMisfit(bytes, GB18030));
  }

  private static int firstMisfit(byte[] bytes, Charset encoding) {
    CharBuffer target = CharBuffer.allocate(8192);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (decoder.decode(source, target, true).isOverflow()) {
      target.clear();
    }
    return source.position();
  }
}
