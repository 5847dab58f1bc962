// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.util.Random;
import org.plandesk.importer.SampleDocument;

/**
 * Long plans that do not repeat themselves: the sample again and again, in each copy another third of its characters replaced.
 * What the import recognises, such as numbers, dates, figures and the words around them, stays.
 */
public final class VariedSample {

  private static final int REPLACED_OF_HUNDRED = 35;
  private static final int FIRST_CHARACTER = 0x4E00;
  private static final int CHARACTERS = 4000;
  private static final String KEPT = "年月日到至前底第章节一二三四五六七八九十专栏表亿万元个公里达以上提高降局区市县省委办部门完成";

  private VariedSample() {}

  /** The text of so many copies; the same at each call. */
  public static String text(int copies) {
    String sample = SampleDocument.source().text();
    Random random = new Random(copies);
    StringBuilder text = new StringBuilder(copies * (sample.length() + 1));
    for (int copy = 0; copy < copies; copy++) {
      for (int i = 0; i < sample.length(); i++) {
        char c = sample.charAt(i);
        boolean replaced = copy > 0 && Character.isIdeographic(c) && KEPT.indexOf(c) < 0
            && random.nextInt(100) < REPLACED_OF_HUNDRED;
        text.append(replaced ? (char) (FIRST_CHARACTER + random.nextInt(CHARACTERS)) : c);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
