// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/** The sample several times in one plan, its sentences told apart, and a revision of it as another import would give it. */
final class RevisedSample {

  private static final double SHARE = 0.01;

  final Plan old;
  final Plan current;

  RevisedSample(int times) throws ImportException {
    Plan sample = SampleDocument.propose(ImportMonitor.NONE).plan();
    old = EcoreUtil.copy(sample);
    for (int i = 1; i < times; i++) {
      Plan copy = EcoreUtil.copy(sample);
      for (Statement statement : Plans.statements(copy)) {
        statement.setText("第" + i + "区" + statement.getText());
      }
      old.getContents().addAll(List.copyOf(copy.getContents()));
    }
    current = EcoreUtil.copy(old);
    current.getSource().setText(current.getSource().getText() + "\n");
    number(old, "a");
    number(current, "b");
    Random random = new Random(1);
    for (Statement statement : Plans.statements(current)) {
      if (random.nextDouble() < SHARE) {
        revise(statement, random.nextInt(4));
      }
    }
  }

  private static void revise(Statement statement, int what) {
    List<Content> siblings = ((ContentOwner) statement.eContainer()).getContents();
    if (what == 0) {
      siblings.remove(statement);
    } else {
      statement.setText(what == 1 ? "进一步" + statement.getText() : statement.getText() + "确保取得实效。");
    }
  }

  private static void number(Plan plan, String letter) {
    int number = 0;
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element) {
        element.setId(letter + number++);
      }
    }
  }

  int statements() {
    return Plans.statements(old).size();
  }
}
