// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Leftover;
import org.plandesk.model.Light;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;

/**
 * What users read: names of kinds, features and values, one-line labels of elements, and where an element stands.
 *
 * <p>The window and the command line share it, so that both call a thing by the same name. Labels are made anew at each
 * call and are cheap; nothing is kept of the plan. Thread-safe.
 */
public final class PlanLabels {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final ClassLoader LOADER = PlanLabels.class.getClassLoader();

  private final Locale locale;
  private final ResourceBundle words;
  private final ResourceBundle reasons;

  private PlanLabels(Locale locale) {
    this.locale = locale;
    this.words = ResourceBundle.getBundle("plugin", locale, LOADER, NO_FALLBACK);
    this.reasons = ResourceBundle.getBundle("org.plandesk.model.edit.reasons", locale, LOADER, NO_FALLBACK);
  }

  /** Labels in the language of the locale: Chinese for zh, else English. */
  public static PlanLabels of(Locale locale) {
    return new PlanLabels(locale);
  }

  /** Labels in the language the program runs in. */
  public static PlanLabels current() {
    return of(Locale.getDefault());
  }

  /** The name of what the object is, such as 节. */
  public String typeName(EObject object) {
    return object instanceof Statement statement ? literal(statement.getKind()) : typeName(object.eClass());
  }

  /** The name of a class of the model. */
  public String typeName(EClass type) {
    return words.getString("_UI_" + type.getName() + "_type");
  }

  /** The name of a feature of the model, such as 印发日期. */
  public String feature(EStructuralFeature feature) {
    return words.getString("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
  }

  /** The name of an enumeration's value, such as 约束性. */
  public String literal(Enumerator value) {
    for (EClassifier classifier : PlanPackage.eINSTANCE.getEClassifiers()) {
      if (value.getClass() == classifier.getInstanceClass()) {
        return words.getString("_UI_" + classifier.getName() + "_" + value.getLiteral() + "_literal");
      }
    }
    return value.getLiteral();
  }

  /** The name of a light, such as 临期. */
  public String literal(Light light) {
    return words.getString("_UI_Light_" + light.name().toLowerCase(Locale.ROOT) + "_literal");
  }

  /**
   * A stored reason in words.
   *
   * @param stored a key of {@code reasons.properties}, then its arguments, parted by bars; null gives null; what is no key
   *     (a person's own words) is given back as it is
   */
  public String reason(String stored) {
    if (stored == null) {
      return null;
    }
    String[] parts = stored.split("\\|", -1);
    try {
      Object[] arguments = new Object[parts.length - 1];
      System.arraycopy(parts, 1, arguments, 0, arguments.length);
      return new MessageFormat(reasons.getString(parts[0]), locale).format(arguments);
    } catch (MissingResourceException e) {
      return stored;
    }
  }

  /** One line for the object: number and title of what is headed, else its words; never null, may be long. */
  public String text(EObject object) {
    return switch (object) {
      case Plan plan -> plan.getTitle() == null ? words.getString("label.untitledPlan") : plan.getTitle();
      case Paragraph paragraph -> paragraphText(paragraph);
      case Headed headed -> heading(headed);
      case Statement statement -> nonNull(statement.getText());
      case Mark mark -> nonNull(mark.getQuote());
      case Indicator indicator ->
          indicator.getNumber() == null ? nonNull(indicator.getName())
              : indicator.getNumber() + " " + indicator.getName();
      case HeaderRow header -> String.join(" ", header.getCells());
      case Note note -> nonNull(note.getText());
      case ResponsibleUnit unit -> nonNull(unit.getName());
      default -> typeName(object);
    };
  }

  /** The heading as a reader sees it: 三、标题, （二）标题, 第一节 标题, 专栏2 标题, 表2-1 标题. */
  public String heading(Headed headed) {
    String title = headed.getTitle() == null ? words.getString("label.untitled") : headed.getTitle();
    String number = headed.getNumber();
    if (headed instanceof Box) {
      return format("label.box", nonNull(number), headed.getTitle() == null ? "" : title).strip();
    }
    if (headed instanceof Table) {
      return format("label.table", nonNull(number), headed.getTitle() == null ? "" : title).strip();
    }
    if (number == null || number.isEmpty() || headed instanceof KeyProject) {
      return title;
    }
    return number + separator(number) + (headed.getTitle() == null ? "" : title);
  }

  /** What stands between a number and its title, by the last sign of the number. */
  private static String separator(String number) {
    char last = number.charAt(number.length() - 1);
    if ("章节篇分条部".indexOf(last) >= 0) {
      return " ";
    }
    if (Character.isDigit(last)) {
      return number.contains(".") ? " " : ". ";
    }
    return "一二三四五六七八九十百〇零".indexOf(last) >= 0 ? "、" : "";
  }

  private String paragraphText(Paragraph paragraph) {
    if (paragraph.getTitle() != null) {
      return paragraph.getTitle();
    }
    for (EObject content : paragraph.getContents()) {
      if (content instanceof Statement statement) {
        return nonNull(statement.getText());
      }
    }
    return paragraph.getNumber() == null ? typeName(paragraph) : format("label.paragraph", paragraph.getNumber());
  }

  /** Where the object stands, in full: 五（二）第1段 第4句. Empty for the plan itself and for what stands in none. */
  public String position(EObject object) {
    return join(object, false);
  }

  /** Where the object stands, as short as it goes: 五（二）1-4. */
  public String shortPosition(EObject object) {
    return join(object, true);
  }

  /** What a row of the document is, with its number: 节（二）, 第1段, 残留. */
  public String rowName(EObject element) {
    return switch (element) {
      case Leftover leftover -> words.getString("label.leftover");
      case Paragraph paragraph -> paragraph.getNumber() == null ? typeName(paragraph)
          : format("label.paragraph", paragraph.getNumber());
      case Box box -> format("position.box", nonNull(box.getNumber()));
      case Headed headed -> typeName(headed) + " " + nonNull(headed.getNumber());
      case Indicator indicator -> typeName(indicator) + " " + nonNull(indicator.getNumber());
      default -> typeName(element);
    };
  }

  /** A year as text: 2025年. */
  public String year(int year) {
    return format("label.year", Integer.toString(year));
  }

  /** How statements are counted: 6 句. */
  public String statements(long count) {
    return format("label.statements", count);
  }

  /** Blanks that cannot be seen, in words: 换行×2 制表符. */
  public String blanks(String blanks) {
    List<String> names = new ArrayList<>();
    int count = 0;
    String last = null;
    for (int i = 0; i < blanks.length(); i++) {
      char c = blanks.charAt(i);
      if (c == '\n' && i > 0 && blanks.charAt(i - 1) == '\r') {
        continue;
      }
      String name = words.getString(c == '\n' || c == '\r' ? "blank.lineEnd" : c == '\t' ? "blank.tab" : "blank.space");
      if (!name.equals(last)) {
        add(names, last, count);
        count = 0;
      }
      last = name;
      count++;
    }
    add(names, last, count);
    return String.join(" ", names);
  }

  private static void add(List<String> names, String name, int count) {
    if (name != null) {
      names.add(count > 1 ? name + "\u00d7" + count : name);
    }
  }

  /** The containers from the chapter down to the object itself, the plan left out. */
  public static List<EObject> path(EObject object) {
    List<EObject> path = new ArrayList<>();
    for (EObject at = object; at != null && !(at instanceof Plan); at = at.eContainer()) {
      path.add(0, at);
    }
    return path;
  }

  private String join(EObject object, boolean brief) {
    StringBuilder headings = new StringBuilder();
    List<String> places = new ArrayList<>();
    boolean top = true;
    for (EObject at : path(object)) {
      switch (at) {
        case Chapter chapter -> headings.append(nonNull(chapter.getNumber()));
        case Section section -> headings.append(nonNull(section.getNumber()));
        case Item item when item.eContainer() instanceof TaskTable table ->
            places.add(row(rowOrdinal(table, item), brief));
        case Item item -> headings.append(nonNull(item.getNumber()));
        case Box box -> headings.append(format("position.box", nonNull(box.getNumber())));
        case Table table -> headings.append(format("position.table", nonNull(table.getNumber())));
        case Paragraph paragraph -> {
          if (top) {
            headings.append(words.getString("label.preface"));
          }
          if (paragraph.getNumber() != null) {
            places.add(brief ? paragraph.getNumber() : format("label.paragraph", paragraph.getNumber()));
          }
        }
        case Statement statement -> {
          int ordinal = ordinal(statement);
          places.add(brief ? Integer.toString(ordinal) : format("label.statement", Integer.toString(ordinal)));
        }
        case Indicator indicator -> {
          int ordinal =
              indicator.eContainer() instanceof IndicatorTable table ? table.getRows().indexOf(indicator) + 1 : 1;
          places.add(row(ordinal, brief));
        }
        default -> {
          // Projects and marks have no number of their own; their place is that of what holds them.
        }
      }
      top = false;
    }
    // A digit would run into the place's number: 专栏5 3, but 五（二）1-4.
    boolean gap = !headings.isEmpty() && !places.isEmpty() && Character.isDigit(headings.charAt(headings.length() - 1));
    return headings + (gap ? " " : "") + String.join(brief ? "-" : " ", places);
  }

  private String row(int ordinal, boolean brief) {
    return brief ? Integer.toString(ordinal) : format("label.row", Integer.toString(ordinal));
  }

  /** The row's place among the rows of its table, from 1. */
  private static int rowOrdinal(TaskTable table, Item row) {
    int ordinal = 1;
    for (EObject sibling : table.getContents()) {
      if (sibling == row) {
        break;
      }
      ordinal += sibling instanceof Item ? 1 : 0;
    }
    return ordinal;
  }

  /** The statement's place among the statements of its container, from 1. */
  private static int ordinal(Statement statement) {
    int ordinal = 1;
    if (statement.eContainer() instanceof ContentOwner owner) {
      for (EObject sibling : owner.getContents()) {
        if (sibling == statement) {
          break;
        }
        if (sibling instanceof Statement) {
          ordinal++;
        }
      }
    }
    return ordinal;
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), locale).format(arguments);
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}
