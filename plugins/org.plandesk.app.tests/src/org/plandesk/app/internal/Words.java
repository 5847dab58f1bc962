// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.List;
import java.util.Locale;

/** What the window calls things in the language that the tests run in. */
final class Words {

  private static final boolean CHINESE = Locale.getDefault().getLanguage().equals("zh");

  static final String COVERAGE = CHINESE ? "全文归属" : "Coverage";
  static final String NOTHING_UNATTRIBUTED = CHINESE ? "未归属 0 字" : "Unattributed 0";
  static final List<String> PAGES =
      CHINESE ? List.of("正文", "任务", "指标", "项目") : List.of("Text", "Tasks", "Indicators", "Projects");
  static final String SAMPLE = CHINESE ? "存为样例…" : "Sample…";
  static final String TITLE = CHINESE ? "标题" : "Title";

  static final String FIX = CHINESE ? "把“，，”改为" : "Replace";
  static final String IGNORE = CHINESE ? "忽略" : "Ignore";

  static final String AS_OF = CHINESE ? "截至" : "As of";
  static final String NEW_DAY = CHINESE ? "新日期" : "New date";
  static final String REASON = CHINESE ? "原因" : "Reason";
  static final String DUE_SOON = CHINESE ? "临期" : "Due soon";
  static final String DONE = CHINESE ? "已完成" : "Done";
  static final String STATUS_DONE = CHINESE ? "已完成" : "Done";

  static final String UNDO_EDIT = CHINESE ? "撤销 编辑文字" : "Undo Edit Text";
  static final String REDO_EDIT = CHINESE ? "重做 编辑文字" : "Redo Edit Text";
  static final String UNDO_TITLE = CHINESE ? "撤销 更改标题" : "Undo Change of Title";

  static final String CANCEL = CHINESE ? "取消" : "Cancel";
  static final String COMPARE = CHINESE ? "比较…" : "Compare…";
  static final String KEEP_BOTH = CHINESE ? "两者都保留" : "Keep Both";
  static final String MINE = CHINESE ? "（我的修改）" : " (my version)";
  static final String OVERWRITE = CHINESE ? "覆盖" : "Overwrite";
  static final String SAVE_AGAIN = CHINESE ? "仍保存在原处" : "Save Here Again";
  static final String SAVE_ELSEWHERE = CHINESE ? "另存到别处…" : "Save Elsewhere…";

  static final String FIND = CHINESE ? "查找：" : "Find:";
  static final String REPLACE_WITH = CHINESE ? "替换为：" : "Replace with:";
  static final String PLACES = CHINESE ? "找到的位置" : "Places found";
  static final String REPLACE = CHINESE ? "替换所选" : "Replace Ticked";
  static final String CLOSE = CHINESE ? "关闭" : "Close";
  static final String BACKUPS = CHINESE ? "恢复备份" : "Restore Backup";
  static final String COMPARING = CHINESE ? "正在比较…" : "Comparing…";
  static final String RESTORE = CHINESE ? "恢复" : "Restore";

  static final String LABEL = CHINESE ? "标签" : "Label";
  static final String REVISION_REASON = CHINESE ? "修订说明" : "Reason";
  static final String AUTHOR = CHINESE ? "作者" : "Author";
  static final String SAVE_REVISION = CHINESE ? "保存修订" : "Save Revision";

  static final String UNIT = CHINESE ? "单位" : "Unit";
  static final String UNITS = CHINESE ? "责任单位" : "Units";

  private Words() {}
}
