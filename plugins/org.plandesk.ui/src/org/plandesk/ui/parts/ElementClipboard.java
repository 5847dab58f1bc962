// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.plandesk.export.document.PlanFormat;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanIds;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.command.CopiedElements;
import org.plandesk.model.edit.command.CutElements;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

/**
 * Elements of plans on the clipboard of the system: as what they are for this program, as text and as a formatted text for others.
 * What is there outlives the plan that it comes from. User interface thread only.
 */
public final class ElementClipboard {

  private static final Path NAME = Path.of("clipboard." + PlanFiles.EXTENSION);
  private static final String ROWS = "rows";
  private static final String CONTENTS = "contents";

  private static Origin origin = origin(null, null);
  private static byte[] lastBytes = {};
  private static Read last;

  /** Where that comes from which this program itself put there last; the undo stack of the plan keeps what was cut. */
  private record Origin(String token, WeakReference<Plan> plan, WeakReference<CutElements> cut) {}

  /** Elements that were read from bytes. */
  private record Read(String token, CopiedElements copied) {

    Elements elements() {
      return token.equals(origin.token) ? new Elements(copied, origin.plan.get(), origin.cut.get())
          : new Elements(copied, null, null);
    }
  }

  /**
   * Elements on the clipboard.
   *
   * @param copied the elements
   * @param plan that they come from; null when it is gone, or another program put them there
   * @param cut not null when they were cut out of that plan
   */
  public record Elements(CopiedElements copied, Plan plan, CutElements cut) {}

  private ElementClipboard() {}

  /** Puts copies of elements on the clipboard, with the text that others read. */
  public static void copy(Display display, CopiedElements copied, Plan plan, String text) {
    put(display, copied, true, text, origin(plan, null));
  }

  /**
   * Puts the text of rows of a table on the clipboard, and the rows as elements, too, when they can be pasted as such.
   *
   * @param rows what the chosen rows show; empty when all were meant
   */
  public static void copyRows(Display display, List<?> rows, String text) {
    List<EObject> elements = rows.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    CopiedElements.of(elements).ifPresentOrElse(
        // Formatted as text they would be no table for Excel any more.
        copied -> put(display, copied, false, text, origin(Plans.planOf(elements.getFirst()).orElse(null), null)),
        () -> Clipboards.setText(display, text));
  }

  /** Puts elements there that were cut out of a plan, with the text that others read. */
  public static void cut(Display display, CutElements cut, Plan plan, String text) {
    put(display, cut.copied(), true, text, origin(plan, cut));
  }

  private static Origin origin(Plan plan, CutElements cut) {
    return new Origin(PlanIds.next(), new WeakReference<>(plan), new WeakReference<>(cut));
  }

  private static void put(Display display, CopiedElements copied, boolean formatted, String text, Origin from) {
    List<Object> data = new ArrayList<>();
    List<Transfer> transfers = new ArrayList<>();
    try {
      data.add(bytes(copied, from.token));
      transfers.add(ElementTransfer.instance());
      if (formatted) {
        data.add(html(copied.plan()));
        transfers.add(HTMLTransfer.getInstance());
      }
    } catch (IOException e) {
      // The text is still of use.
      Platform.getLog(ElementClipboard.class).warn(e.getMessage(), e);
    }
    if (!text.isEmpty()) {
      data.add(text);
      transfers.add(TextTransfer.getInstance());
    }
    origin = from;
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(data.toArray(), transfers.toArray(Transfer[]::new));
    } finally {
      clipboard.dispose();
    }
  }

  private static byte[] bytes(CopiedElements copied, String token) throws PlanFileException {
    byte[] content = new PlanFiles().content(copied.plan());
    byte[] head = (token + ' ' + (copied.rows() ? ROWS : CONTENTS) + '\n').getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + content.length);
    System.arraycopy(content, 0, all, head.length, content.length);
    return all;
  }

  private static String html(Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanFormat.HTML.write(plan, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The elements on the clipboard; empty when there are none, or none that this version can read. */
  public static Optional<Elements> get(Display display) {
    Clipboard clipboard = new Clipboard(display);
    try {
      return clipboard.getContents(ElementTransfer.instance()) instanceof byte[] bytes ? elements(bytes)
          : Optional.empty();
    } finally {
      clipboard.dispose();
    }
  }

  /** Whether there are words that could be pasted; cheaper than to get them. */
  public static boolean hasText(Display display) {
    Clipboard clipboard = new Clipboard(display);
    try {
      TransferData[] types = clipboard.getAvailableTypes();
      return Arrays.stream(types).anyMatch(TextTransfer.getInstance()::isSupportedType);
    } finally {
      clipboard.dispose();
    }
  }

  /** Menus ask often; the same bytes are read once. */
  private static Optional<Elements> elements(byte[] bytes) {
    if (!Arrays.equals(bytes, lastBytes)) {
      last = null;
      lastBytes = bytes;
      last = read(bytes).orElse(null);
    }
    return Optional.ofNullable(last).map(Read::elements);
  }

  private static Optional<Read> read(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String[] head = new String(bytes, 0, end, StandardCharsets.US_ASCII).split(" ");
    if (end == bytes.length || head.length != 2) {
      return Optional.empty();
    }
    try {
      Plan plan = new PlanFiles().parse(Arrays.copyOfRange(bytes, end + 1, bytes.length), NAME);
      return Optional.of(new Read(head[0], new CopiedElements(plan, ROWS.equals(head[1]))));
    } catch (PlanFileException e) {
      Platform.getLog(ElementClipboard.class).warn(e.getMessage(), e);
      return Optional.empty();
    }
  }
}
