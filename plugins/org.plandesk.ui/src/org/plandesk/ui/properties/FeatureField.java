// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.function.BiConsumer;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.FieldEdits;

/**
 * A field for one value. What was typed is looked at with each key and applies when the field is left or Enter is pressed, as one
 * undo step; Esc takes it back. What cannot be a value stays in the field with a sentence beside it and changes nothing.
 */
final class FeatureField {

  private final Text text;
  private final FieldBinding binding;
  private final CommandStack commands;
  private final BiConsumer<Runnable, TypedWords> typing;
  private final ControlDecoration sign;
  private final Runnable apply = this::apply;
  private String shown = "";
  private boolean disposing;

  /** @param typing told which words were typed that are no command yet, null for none, and what makes them one */
  FeatureField(Composite parent, String name, FieldBinding binding, CommandStack commands,
      BiConsumer<Runnable, TypedWords> typing) {
    this.binding = binding;
    this.commands = commands;
    this.typing = typing;
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(text, name);
    sign = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
    sign.hide();
    refresh();
    FieldEdits.register(text, apply);
    text.addListener(SWT.Modify, event -> check());
    text.addListener(SWT.FocusOut, event -> apply());
    text.addListener(SWT.DefaultSelection, event -> apply());
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        refresh();
        event.doit = false;
      }
    });
    // a selection elsewhere may remove the field before it has lost the keyboard
    text.addListener(SWT.Dispose, event -> {
      disposing = true;
      apply();
      typing.accept(apply, null);
    });
  }

  Text control() {
    return text;
  }

  /** Shows the value of the model, unless the user is typing another. */
  void update() {
    if (!isTyped()) {
      refresh();
    }
  }

  /** Whether the user typed something that has not been applied; only that is ever written into the plan. */
  private boolean isTyped() {
    return !text.getText().equals(shown);
  }

  private void refresh() {
    String value = binding.text();
    shown = value;
    if (!value.equals(text.getText())) {
      text.setText(value);
    }
    check();
  }

  /** Says what is wrong with what stands in the field, or worth a look; a field that goes has no place to say it. */
  private void check() {
    if (disposing) {
      return;
    }
    try {
      binding.command(text.getText());
      typing.accept(apply, isTyped() ? binding.typed(text.getText()) : null);
      binding.warning(text.getText())
          .ifPresentOrElse(sentence -> show(sentence, FieldDecorationRegistry.DEC_WARNING), sign::hide);
    } catch (FieldValue.InvalidException e) {
      typing.accept(apply, null);
      show(e.getMessage(), FieldDecorationRegistry.DEC_ERROR);
    }
  }

  private void show(String sentence, String kind) {
    sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
    sign.setDescriptionText(sentence);
    sign.show();
  }

  private void apply() {
    if (!isTyped()) {
      return;
    }
    try {
      var command = binding.command(text.getText());
      shown = text.getText();
      command.ifPresent(commands::execute);
      typing.accept(apply, null);
    } catch (FieldValue.InvalidException e) {
      check();
    }
  }
}
