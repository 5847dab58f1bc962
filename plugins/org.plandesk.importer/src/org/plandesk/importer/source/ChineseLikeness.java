// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import java.util.BitSet;

/** How much a text looks like Chinese prose: the share of its characters that are frequent in official texts. */
final class ChineseLikeness {
  /** The most frequent characters of official Chinese; they make up more than half of any such text. */
  private static final String FREQUENT = "的一是不了在人有我他这中大来上个国和也子时道出会三要于下得可你年生自学多天"
      + "成之后作地心事所者行方用同以建设推进加强实施工程管理制度发展区域城市乡村农业业企业经济社会环境生态保护治理"
      + "资源能源水土污染防控监测体系机制规划目标任务措施完善提升提高推动开展落实重点项目服务安全保障水平质量改革创新"
      + "开放文化教育卫生健康交通运输产业科技技术信息数字政府部门单位责任组织领导监督评估考核资金政策全面深化优化促进"
      + "加快积极鼓励支持引导严格规范标准基本公共设施网络平台能力结构增长到达以上年底前月日第章节个万亿元家县省委党"
      + "等为对与及或按照其中由化性力合量新高本统分总主动式机关法民动期数间体公平理外部定内立从面长点利物表系表入特别";
  private static final BitSet KNOWN = new BitSet();

  static {
    FREQUENT.chars().forEach(KNOWN::set);
  }

  private ChineseLikeness() {
  }

  /**
   * A figure from 0 to 1: 1 when everything is punctuation, digits, letters and Han characters with the usual share of
   * frequent ones.
   *
   * @param text text to judge
   * @param sample how many characters to look at, at most
   */
  static double of(String text, int sample) {
    int length = Math.min(text.length(), sample);
    if (length == 0) {
      return 0;
    }
    int han = 0;
    int frequent = 0;
    int fitting = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FA5) {
        han++;
        frequent += KNOWN.get(c) ? 1 : 0;
        fitting++;
      } else if (c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || "，。、；：？！“”‘’（）《》—…·％　".indexOf(c) >= 0
          || c >= 0xFF01 && c <= 0xFF5E) {
        fitting++;
      }
    }
    double share = han == 0 ? 1 : Math.min(1.0, frequent * 2.5 / han);
    return share * fitting / length;
  }
}
