// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Shell;
import org.plandesk.model.Plans;

/** 时限年份: the years of strong columns, typed one after another; none lets them be derived from the deadlines. */
public final class MilestonesDialog extends InputDialog {

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2999;

  /** @param years the years as they are now */
  public MilestonesDialog(Shell parent, List<Integer> years) {
    super(parent, Messages.milestones, Messages.bind(Messages.milestonesHint, String.valueOf(Plans.MOST_MILESTONES)),
        years.stream().map(String::valueOf).collect(Collectors.joining(" ")), validator());
  }

  /** The years that were typed; after OK. */
  public List<Integer> years() {
    return parse(getValue());
  }

  /** The years in some words, ascending; null when something in them is no year. */
  static List<Integer> parse(String words) {
    TreeSet<Integer> years = new TreeSet<>();
    for (String word : words.strip().split("[\\s,，、;；年]+")) {
      if (word.matches("\\d{4}")) {
        int year = Integer.parseInt(word);
        if (year < EARLIEST || year > LATEST) {
          return null;
        }
        years.add(year);
      } else if (!word.isEmpty()) {
        return null;
      }
    }
    return List.copyOf(years);
  }

  private static IInputValidator validator() {
    return words -> {
      List<Integer> years = parse(words);
      return years == null ? Messages.noYears
          : years.size() > Plans.MOST_MILESTONES
              ? Messages.bind(Messages.tooManyYears, String.valueOf(Plans.MOST_MILESTONES)) : null;
    };
  }
}
