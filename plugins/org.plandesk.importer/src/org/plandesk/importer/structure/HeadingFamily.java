// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

/** A habit of numbering headings. In the order in which they are usually nested, the outermost first. */
enum HeadingFamily {
  /** 第一部分, 第一篇, 第一编. */
  PART,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  SECTION,
  /** 一、 一. */
  CHINESE,
  /** 1 标题, when 1.1 occurs too. */
  PLAIN,
  /** 1.1. */
  DOTTED_TWO,
  /** 1.1.1 and deeper. */
  DOTTED_THREE,
  /** 任务一： 【行动二】. */
  LABELLED,
  /** （一） (一) ㈠. */
  CHINESE_BRACKETS,
  /** 第一条. */
  ARTICLE,
  /** 1. 1、. */
  ARABIC,
  /** （1） ⑴. */
  ARABIC_BRACKETS,
  /** 1） 1). */
  ARABIC_HALF_BRACKET,
  /** ① ❶. */
  CIRCLED,
  /** a. A、 (a). */
  LETTER
}
