// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.plandesk.timeline.scene.TimelineWalk;
import org.plandesk.timeline.scene.TimelineWalk.Stop;

/**
 * The keys of the line of time: arrows walk in time and through lanes, 1 to 6 go to the milestones, plus and minus zoom, 0
 * shows everything, Enter opens.
 */
final class CanvasKeys {

  private static final int PAGE = 8;

  private final TimelineCanvas canvas;
  private final MarkActions actions;

  CanvasKeys(TimelineCanvas canvas, MarkActions actions) {
    this.canvas = canvas;
    this.actions = actions;
    canvas.addListener(SWT.KeyDown, this::keyDown);
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT
        || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS);
  }

  private void keyDown(Event event) {
    if (canvas.scene() == null || (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
      return;
    }
    TimelineWalk walk = new TimelineWalk(canvas.scene(), canvas.viewport().pixelsPerDay());
    Optional<Stop> from = canvas.stop();
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> go(from.isEmpty() ? walk.start(null) : walk.left(from.get()));
      case SWT.ARROW_RIGHT -> go(from.isEmpty() ? walk.start(null) : walk.right(from.get()));
      case SWT.ARROW_UP -> go(from.isEmpty() ? walk.start(null) : walk.up(from.get()));
      case SWT.ARROW_DOWN -> go(from.isEmpty() ? walk.start(null) : walk.down(from.get()));
      case SWT.PAGE_DOWN -> canvas.scrollBy(0, PAGE * 24);
      case SWT.PAGE_UP -> canvas.scrollBy(0, -PAGE * 24);
      case SWT.CR, SWT.KEYPAD_CR -> canvas.model().selected().flatMap(mark -> canvas.frame().itemOf(mark))
          .ifPresent(item -> new ItemOpening(canvas, actions).open(item));
      default -> character(event.character, walk, from.orElse(null));
    }
  }

  private void character(char character, TimelineWalk walk, Stop from) {
    switch (character) {
      case '+', '=' -> canvas.zoomStep(true);
      case '-' -> canvas.zoomStep(false);
      case '0' -> canvas.showAll();
      case '1', '2', '3', '4', '5', '6' -> go(walk.milestone(character - '0', from));
      default -> {
        // means nothing here
      }
    }
  }

  private void go(Optional<Stop> next) {
    next.ifPresent(canvas::walkTo);
  }
}
