// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

/**
 * The full form of names of units that offices shorten. Stateless.
 */
final class UnitNames {

  /** Short form and full form, both without 和 and 与. */
  private static final String[][] FORMS = {{"发改", "发展改革"}, {"住建", "住房城乡建设"}, {"工信", "工业信息化"}, {"人社", "人力资源社会保障"},
      {"卫健", "卫生健康"}, {"文旅", "文化旅游"}, {"市监", "市场监督管理"}, {"市场监管", "市场监督管理"}, {"林草", "林业草原"}, {"教体", "教育体育"},
      {"城管", "城市管理"}, {"水务局", "水利局"}, {"国土资源局", "自然资源局"}, {"国土局", "自然资源局"}, {"卫计", "卫生健康"}, {"安监局", "应急管理局"},
      {"医保", "医疗保障"}, {"交通局", "交通运输局"}, {"交通厅", "交通运输厅"}, {"应急局", "应急管理局"}, {"应急厅", "应急管理厅"}, {"环保局", "生态环境局"},
      {"环保厅", "生态环境厅"}, {"科技厅", "科学技术厅"}, {"农科", "农牧科技"},
      {"自规", "自然资源规划"}, {"农业局", "农业农村局"}, {"文广旅", "文化广播电视旅游"}, {"文体", "文化体育"}, {"退役军人厅", "退役军人事务厅"},
      {"商粮", "商务粮食"}, {"退役军人局", "退役军人事务局"}, {"改委", "改革委"},
      {"金融办", "金融工作办公室"},
      {"科技局", "科学技术局"}, {"残联", "残疾人联合会"}, {"工商联", "工商业联合会"}, {"妇联", "妇女联合会"}, {"文联", "文学艺术界联合会"},
      {"侨联", "归国华侨联合会"}, {"科协", "科学技术协会"}, {"供销社", "供销合作社联合社"}, {"团区委", "共青团区委"}, {"团县委", "共青团县委"},
      {"团市委", "共青团市委"}, {"政数", "政务服务数据管理"}, {"民宗", "民族宗教事务"}, {"文广", "文化广电"}};

  private static final int SHORTEST = 4;

  private UnitNames() {
  }

  /** 区民宗局 of 区民族宗教局: the same first and last characters, the others in their order; 市公安局东湖分局 is a branch of 市公安局. */
  static boolean isShortOf(String name, String longer) {
    if (name.length() < SHORTEST || name.length() >= longer.length() || name.charAt(0) != longer.charAt(0)
        || name.charAt(name.length() - 1) != longer.charAt(longer.length() - 1) || name.contains("政府")
        || longer.startsWith(name)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < name.length(); i++) {
      at += longer.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length() || isTurned(name, longer);
  }

  /** 区文体旅游局 for 区文化旅游体育局: all its characters in another order. */
  private static boolean isTurned(String name, String longer) {
    StringBuilder rest = new StringBuilder(longer);
    for (int i = 0; i < name.length(); i++) {
      int at = rest.indexOf(name.substring(i, i + 1));
      if (at < 0) {
        return false;
      }
      rest.deleteCharAt(at);
    }
    return name.length() > SHORTEST + 1;
  }

  /** 区住建局, 区住房城乡建设局 and 区住房和城乡建设局 give the same. */
  static String full(String name) {
    String full = name.replaceAll("[和与、]", "").replaceAll("委员会$", "委");
    for (String[] form : FORMS) {
      if (!full.contains(form[1])) {
        full = full.replace(form[0], form[1]);
      }
    }
    return full;
  }
}
