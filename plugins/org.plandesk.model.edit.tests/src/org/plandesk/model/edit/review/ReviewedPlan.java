// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/** A plan of a few sentences, and the commands that were run on it. */
final class ReviewedPlan {

  static final Signature BY_LI = new Signature("李审", Instant.parse("2026-11-28T02:00:00Z"));

  final Plan plan = PlanFactory.eINSTANCE.createPlan();
  private final List<Command> done = new ArrayList<>();

  ReviewedPlan(String... texts) {
    plan.setId("plan");
    Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
    paragraph.setId("p");
    plan.getContents().add(paragraph);
    for (String text : texts) {
      Statement statement = PlanFactory.eINSTANCE.createStatement();
      statement.setId("s" + paragraph.getContents().size());
      statement.setText(text);
      paragraph.getContents().add(statement);
    }
  }

  Statement statement(int index) {
    return Plans.statements(plan).get(index);
  }

  void run(Command command) {
    command.canExecute();
    command.execute();
    done.add(command);
  }

  void undoAll() {
    done.reversed().forEach(Command::undo);
  }

  void redoAll() {
    done.forEach(Command::redo);
  }

  String saved() throws IOException {
    var resource = new XMIResourceImpl(URI.createURI("plan"));
    resource.getContents().add(plan);
    var bytes = new ByteArrayOutputStream();
    resource.save(bytes, Map.of());
    resource.getContents().clear();
    return bytes.toString("UTF-8");
  }
}
