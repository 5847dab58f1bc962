// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;

/**
 * Takes off a page what is not its text: scripts, forms, hidden parts, and the navigation around the text.
 *
 * <p>Accepts as navigation: {@code <nav>}, lists of links, parts called menu, breadcrumb, footer, share and the like.
 * <p>Rejects: whatever has a sentence in it.
 */
final class PageFurniture {
  private static final String NEVER_SHOWN =
      "script, style, div[title=header], div[title=footer], noscript, template, iframe, object, embed, svg, form select, "
          + "button, input, textarea, option, rt, rp, head, [hidden], [style~=(?i)display\\s*:\\s*none], "
          + "[style~=(?i)visibility\\s*:\\s*hidden], [style~=(?i)mso-hide\\s*:\\s*all], [style~=(?i)mso-element\\s*:\\s*"
          + "(comment-list|header|footer)], del, s[class*=del]";
  private static final Pattern NAMES =
      Pattern.compile("(^|[\\s_-])(nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|"
          + "header|top|share|toolbar|tools?|sidebar|login|search|copyright|pagination|pager|related|position|location|"
          + "qrcode|friendlink|links?|rel|relevant|recommend)([\\s_-]|$)");
  /** What stands below every page of a site; its lines may be paragraphs like those of the text. */
  private static final Pattern FOOT = Pattern.compile("(^|[\\s_-])(footer|foot|copyright)([\\s_-]|$)");
  private static final Pattern WAY = Pattern.compile("(您?的?当前位置|您?现在的位置|你所在的位置|首页)\\s*[：:>»].{0,120}");
  private static final Pattern ABOUT = Pattern.compile("(发布时间|发布日期|信息来源|来源|稿源|浏览次数|访问量|字号|字体|作者|打印)[：:\\s].{0,160}");
  private static final int FEWEST_LINKS = 3;
  private static final int MOST_NODES = 1500;
  private static final int LONGEST = 3000;
  private int removed;

  /** Characters of text that were taken off. */
  int removed() {
    return removed;
  }

  void removeFrom(Element body) {
    body.select(NEVER_SHOWN).remove();
    for (Element element : body.select("nav, header, footer, aside, div, ul, ol, table, td, p, section")) {
      if (element.parent() != null && isFurniture(element)) {
        removed += element.text().length();
        element.remove();
      }
    }
  }

  private static boolean isFurniture(Element element) {
    String text = shortText(element);
    if (text == null || text.isEmpty() || text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
      return false;
    }
    String tag = element.normalName();
    String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
    boolean foot = tag.equals("footer") || FOOT.matcher(names).find();
    boolean named = foot || tag.equals("nav") || tag.equals("aside") || NAMES.matcher(names).find();
    boolean leads = linked(element) * 10 > text.length() * 6;
    return WAY.matcher(text).matches() || ABOUT.matcher(text).matches() || named && !hasText(element, foot)
        || leads && !tag.equals("p");
  }

  /** The text of a small element; null of one that has too much in it to be looked at again and again. */
  private static String shortText(Element element) {
    StringBuilder text = new StringBuilder();
    int[] nodes = new int[1];
    boolean[] large = new boolean[1];
    element.filter((node, depth) -> {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
      large[0] = ++nodes[0] > MOST_NODES || text.length() > LONGEST;
      return large[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    });
    return large[0] ? null : text.toString().strip();
  }

  private static boolean hasText(Element element, boolean foot) {
    return !element.select("h1, h2, h3, h4, h5, h6, table" + (foot ? "" : ", p")).isEmpty();
  }

  /** Characters in links that lead elsewhere; 0 when they are few. */
  private static int linked(Element element) {
    Elements links = element.select("a[href]:not([href^=#])");
    int length = 0;
    for (Element link : links) {
      length += link.wholeText().strip().length();
    }
    return links.size() < FEWEST_LINKS ? 0 : length;
  }
}
