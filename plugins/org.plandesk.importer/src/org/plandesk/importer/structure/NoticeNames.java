// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.text.Blanks;

/**
 * The names of documents that a notice at the beginning issues (关于印发《…》的通知). Where such a name stands as a line of its own,
 * the document begins and the notice has ended, whatever it numbered.
 */
final class NoticeNames {
  /** How many paragraphs a notice begins with may name what it issues. */
  private static final int FIRST = 12;
  private static final int LONGEST = 60;
  private static final Pattern ISSUED =
      Pattern.compile("印发.{0,3}《(.{4,60}?)》(的通知)?$|^《(.{4,60}?)》(已经|业经)|现将《(.{4,60}?)》");

  private NoticeNames() {
  }

  /** The names, as {@link #plain} gives them. */
  static Set<String> in(List<Block> blocks) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < Math.min(FIRST, blocks.size()); i++) {
      if (blocks.get(i) instanceof Block.Text text) {
        Matcher issued =
            ISSUED.matcher(Blanks.without(text.text().substring(0, Math.min(text.text().length(), 4 * LONGEST))));
        while (issued.find()) {
          String name =
              issued.group(1) != null ? issued.group(1) : issued.group(3) != null ? issued.group(3) : issued.group(5);
          names.add(plain(name));
        }
      }
    }
    return names;
  }

  /** A title without blanks in which one kind of title marks stands for both; nothing for what is too long to be one. */
  static String plain(String title) {
    return title.length() > LONGEST ? "" : Blanks.without(title).replace('〈', '《').replace('〉', '》');
  }
}
