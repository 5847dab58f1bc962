// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/** Plans that make no sense but use every class and feature of the model, the same ones for the same seed. */
final class RandomPlan {

  private static final String[] WORDS =
      {"到2025年", "城市再生水利用率", "，", "\t", "\r\n", "\n", "\u0000", "\u000B", "\uD83D\uDE00",
          "\uD800", "\uDC00", "\uFFFE", "\\", "\\u0041", "<", ">", "&", "\"", "'", "]]>", " ", "", "\u2028", "\uFEFF",
          "\u0085"};
  private static final int MOST = 3;
  private static final int DEEPEST = 6;

  private final Random random;
  private final List<EObject> made = new ArrayList<>();

  private RandomPlan(long seed) {
    random = new Random(seed);
  }

  static Plan of(long seed) {
    return new RandomPlan(seed).plan();
  }

  private Plan plan() {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    fill(plan, 0);
    plan.setFormatVersion(PlanFiles.FORMAT_VERSION);
    plan.getSource().setText("一".repeat(1000) + text());
    for (EObject object : made) {
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (!reference.isContainment() && random.nextBoolean()) {
          refer(object, reference);
        }
      }
    }
    return plan;
  }

  private void fill(EObject object, int depth) {
    made.add(object);
    if (object instanceof PlanElement element && random.nextInt(5) > 0) {
      element.setId("e" + made.size());
    }
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isTransient() || depth > 0 && random.nextInt(4) == 0) {
        continue;
      }
      if (feature instanceof EAttribute attribute) {
        set(object, attribute);
      } else if (feature instanceof EReference reference && reference.isContainment() && depth < DEEPEST) {
        contain(object, reference, depth);
      }
    }
    if (object instanceof Statement statement) {
      statement.setText("任务".repeat(20));
      for (Mark mark : statement.getMarks()) {
        mark.setStart(random.nextInt(10));
        mark.setEnd(10 + random.nextInt(10));
      }
    }
  }

  private void contain(EObject owner, EReference reference, int depth) {
    List<EClass> kinds = concrete(reference.getEReferenceType());
    int count = reference.isMany() ? random.nextInt(MOST) + (depth == 0 ? 2 * MOST : 0) : 1;
    for (int i = 0; i < count; i++) {
      EObject child = EcoreUtil.create(kinds.get(random.nextInt(kinds.size())));
      fill(child, depth + 1);
      if (reference.isMany()) {
        list(owner, reference).add(child);
      } else {
        owner.eSet(reference, child);
      }
    }
  }

  private void set(EObject object, EAttribute attribute) {
    if (!attribute.isMany()) {
      object.eSet(attribute, value(attribute.getEAttributeType()));
      return;
    }
    for (int i = random.nextInt(MOST); i >= 0; i--) {
      Object value = value(attribute.getEAttributeType());
      if (!list(object, attribute).contains(value)) {
        list(object, attribute).add(value);
      }
    }
  }

  private void refer(EObject object, EReference reference) {
    List<EObject> targets = made.stream().filter(reference.getEReferenceType()::isInstance).toList();
    if (targets.isEmpty()) {
      return;
    }
    EObject target = targets.get(random.nextInt(targets.size()));
    if (reference.isMany()) {
      list(object, reference).add(target);
    } else {
      object.eSet(reference, target);
    }
  }

  private Object value(EClassifier type) {
    if (type instanceof EEnum choices) {
      Enumerator literal = choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
      return literal;
    }
    return switch (type.getInstanceClassName()) {
      case "java.lang.String" -> text();
      case "int", "java.lang.Integer" -> random.nextInt(3000);
      case "double", "java.lang.Double" -> random.nextInt(10_000) / 100.0;
      case "boolean" -> random.nextBoolean();
      case "java.time.LocalDate" -> LocalDate.ofEpochDay(random.nextInt(30_000));
      case "java.time.Instant" -> Instant.ofEpochMilli(random.nextInt(2_000_000_000));
      case "org.plandesk.model.Span" -> new Span(random.nextInt(500), 500 + random.nextInt(500));
      default -> throw new IllegalStateException("No value for " + type.getName());
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(EObject object, EStructuralFeature feature) {
    return (List<Object>) object.eGet(feature);
  }

  private static List<EClass> concrete(EClass type) {
    return PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(kind -> !kind.isAbstract() && (kind == type || kind.getEAllSuperTypes().contains(type))).toList();
  }
}
