// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The paper of a Word document, in twentieths of a point.
 *
 * @param width from left to right
 * @param height from top to bottom
 * @param top margin above the text
 * @param bottom margin below it
 * @param left margin at its left
 * @param right margin at its right
 */
public record Paper(int width, int height, int top, int bottom, int left, int right) {

  /** The short side of A4. */
  public static final int A4_SHORT = 11906;
  /** The long side of A4. */
  public static final int A4_LONG = 16838;

  /** Makes it the paper of a document that has none yet; on its side where it is wider than high. */
  public void applyTo(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    if (width > height) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(top));
    margins.setBottom(BigInteger.valueOf(bottom));
    margins.setLeft(BigInteger.valueOf(left));
    margins.setRight(BigInteger.valueOf(right));
  }
}
