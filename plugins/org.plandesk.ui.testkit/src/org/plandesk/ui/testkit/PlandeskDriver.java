// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.nio.file.Path;
import java.util.List;
import org.plandesk.model.Plan;

/**
 * What a user does in the window and sees there. Each call returns when the window has come to rest; waiting is for
 * conditions, never for a time. Anything logged as an error fails the test at {@link #close()}.
 *
 * <p>Called on a thread that is not the user interface thread.
 */
public interface PlandeskDriver extends AutoCloseable {

  /** Opens the plan that comes with the program. */
  void openSample();

  /** Opens a plan file or a document. */
  void open(Path file);

  /**
   * Tries to open what cannot be opened.
   *
   * @return the sentence of the dialog, which is closed again
   */
  String refusal(Path file);

  /** Opens the import wizard by its command. */
  ImportDriver startImport();

  /** Runs a command that opens a dialog, and waits for it. */
  DialogDriver openDialog(String commandId);

  /** Edits the cell of the chosen row of the table in front that F2 begins with, and writes it with Enter. */
  void typeInRow(String words);

  /** Shows a perspective, one of {@link org.plandesk.ui.editor.Perspectives}; 编制 is shown at the start. */
  void showPerspective(String id);

  /** The id of the perspective that is shown. */
  String perspective();

  /** The id of the part with the keyboard; empty when no control of the window has it. */
  String keyboard();

  /** Whether the perspective shown has its editors in sight. */
  boolean showsEditors();

  /** Goes to the search by its command. */
  SearchDriver search();

  /** Compares the plan with its last revision by the command, and waits until the comparison is there. */
  ComparisonDriver compare();

  /** Merges a plan file of another author, who began with the other file, into the active plan; waits until it is shown. */
  MergeDriver merge(Path base, Path theirs);

  /** Shows the comments. */
  RemarksDriver comments();

  /** Shows the suggested changes. */
  RemarksDriver suggestions();

  /** Waits for a message, closes it and gives its sentence. */
  String told();

  /** Says which hit of how many stands out on the page of the active plan; empty when none is marked. */
  String markedHit();

  /** Shows the perspective 时限 and waits until its picture is there. */
  TimelineDriver showTimeline();

  /** The active plan itself, for comparing; it is read only as long as the driver does nothing. */
  Plan plan();

  /** Title of the window. */
  String windowTitle();

  /** What the menus of the menu bar offer, as their items read, keys and mnemonics aside. */
  List<String> menus();

  /** Names of the tabs of the open plans, a star before those with unsaved changes. */
  List<String> openPlans();

  /** Names of the pages of the active plan's editor. */
  List<String> pages();

  /** Shows a page of the active plan's editor. */
  void showPage(String name);

  /** The rows of the outline that can be seen without scrolling being counted: all open nodes, top first. */
  List<String> outline();

  /** Waits until a row of the outline has this text. */
  void awaitOutline(String row);

  /** Selects the row of the outline with this text. */
  void select(String row);

  /** The row of the outline that is selected; empty when none is. */
  String selected();

  /** Puts the caret of the page of text into the sentence after the one it stands in, as the arrow keys do. */
  void nextSentence();

  /** Texts of the rows in view of the table in front, cells parted by tabs; without header, filters and groups. */
  List<String> rows();

  /** Clicks on a row of the table in front, one that {@link #rows()} gave. */
  void clickRow(String row);

  /** All texts of the properties, from top to bottom. */
  List<String> properties();

  /** Types into the field above the outline and gives back what is listed. */
  List<String> find(String words);

  /** The text of the field with this name in the properties. */
  String field(String name);

  /** Replaces the text of the field with this name in the properties and leaves the field. */
  void type(String name, String text);

  /** All texts of the status bar, from left to right. */
  List<String> status();

  /** Runs a command as its menu does; fails when it is not enabled. */
  void run(String commandId);

  /** Saves the active plan to another place. */
  void saveAs(Path file);

  /** What can be done about saving. */
  SaveDriver saving();

  /** Brings the editor of the active plan to the front. */
  void showPlan();

  /** Closes the active plan without saving. */
  void discard();

  /** Fails when the window logged an error since the driver was made; leaves no plan open. */
  @Override
  void close();
}
