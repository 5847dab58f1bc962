// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.check.CheckResult;
import org.plandesk.check.Finding;
import org.plandesk.check.Severity;
import org.plandesk.model.Plan;
import org.plandesk.ui.check.model.ProblemGroup;
import org.plandesk.ui.check.model.ProblemList;
import org.plandesk.ui.check.model.ProblemRow;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.parts.ViewSelection;

/**
 * 问题: what the checks found in the active plan, grouped by severity and rule, with the reason below. Enter and double click open
 * the sentence with the words marked, Ctrl+1 shows what can be done. User interface thread only.
 */
public final class ProblemsView extends ViewPart {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.check.problems";

  /** Family of the jobs that check, for whoever waits for them. */
  public static final Object CHECKS = PlanChecker.FAMILY;

  private final ProblemList list = new ProblemList();
  private final ProblemFilter filter = new ProblemFilter(list, this::show);
  private final ViewSelection selection = new ViewSelection();
  private final Runnable checked = this::checked;
  private final Runnable themed = this::colour;
  private WindowChecks checks;
  private ProblemActions actions;
  private EmptyState state;
  private ProblemTree tree;
  private ReasonPane reason;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    filter.load(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    filter.save(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.WARNING.image());
    actions = new ProblemActions(getSite().getWorkbenchWindow());
    state = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    Composite content = state.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    tree = new ProblemTree(content, list);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
    reason = new ReasonPane(content);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(reason.control());
    tree.control().addListener(SWT.Selection, event -> selected());
    tree.control().addListener(SWT.DefaultSelection, this::activated);
    tree.control().addListener(SWT.MouseUp, event -> {
      if (tree.isBulb(event)) {
        showFixes();
      }
    });
    Menu menu = new Menu(tree.control());
    menu.addListener(SWT.Show, event -> fill(menu));
    tree.control().setMenu(menu);
    fillTools();
    getSite().setSelectionProvider(selection);
    PlanTheme.addListener(themed);
    checks = WindowChecks.of(getSite().getWorkbenchWindow());
    checks.addListener(checked);
    checked();
  }

  private void fillTools() {
    Action narrow = new Action(Messages.filter) {
      @Override
      public void runWithEvent(Event event) {
        open(event, filter::fill);
      }
    };
    narrow.setImageDescriptor(Images.FILTER.descriptor());
    Action fix = new Action(Messages.fixes) {
      @Override
      public void run() {
        showFixes();
      }
    };
    fix.setImageDescriptor(Images.BULB.descriptor());
    var bars = getViewSite().getActionBars();
    bars.getToolBarManager().add(narrow);
    bars.getToolBarManager().add(fix);
  }

  private interface Filler {
    void fill(Menu menu);
  }

  /** Opens a menu below the button that was pressed. */
  private void open(Event event, Filler filler) {
    Menu menu = ProblemActions.menu(tree.control());
    filler.fill(menu);
    Point at = event.widget instanceof ToolItem item
        ? item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height)
        : getSite().getShell().getDisplay().getCursorLocation();
    menu.setLocation(at);
    menu.setVisible(true);
  }

  /** The check of the active plan came further, or another plan is active. */
  private void checked() {
    CheckResult result = checks.active().map(PlanChecker::result).orElse(null);
    if (result != null && result == list.result() && !list.isEmpty()) {
      // After each edit: nothing else is to be drawn before the next key.
      showHead();
    } else {
      list.setResult(result);
      show();
    }
  }

  private void showHead() {
    boolean running = checks.active().filter(PlanChecker::isRunning).isPresent();
    // Both would be cut off in a narrow view.
    long all = Stream.of(Severity.values()).mapToLong(list::count).sum();
    tree.setHead(running ? Messages.bind(Messages.stillChecking, all) : counts());
  }

  private void show() {
    Optional<PlanChecker> checker = checks.active();
    String sentence = checker.isEmpty() ? ""
        : checker.get().hasFailed() ? Messages.failed
            : list.result() == null ? Messages.checking
                : list.isFiltered() && !list.result().findings().isEmpty() ? Messages.allHidden : none();
    boolean listed = checker.isPresent() && !list.isEmpty();
    tree.refresh();
    if (listed) {
      showHead();
      reason.show(tree.isRowSelected() ? tree.selected() : List.of(), tree.selectedGroup(), this::plan);
    } else if (checker.isEmpty()) {
      NoPlan.say(state, getSite());
    } else {
      state.setText(sentence);
    }
    state.show(listed);
    setTitleImage(icon().image());
    setPartName(title());
  }

  private String none() {
    String none = Messages.bind(Messages.none, list.result().rules());
    return list.ignored() == 0 ? none : none + Messages.bind(Messages.noneIgnored, list.ignored());
  }

  private Plan plan() {
    return checks.active().map(checker -> checker.session().plan()).orElse(null);
  }

  private Images icon() {
    for (Severity severity : Severity.values()) {
      if (list.count(severity) > 0) {
        return RowLook.icon(severity);
      }
    }
    return list.result() == null ? Images.WARNING : Images.CHECK;
  }

  /** Errors and warnings are counted on the tab, so that a look at it tells whether there is anything to do. */
  private String title() {
    long count = list.count(Severity.ERROR) + list.count(Severity.WARNING);
    String name = getConfigurationElement().getAttribute("name");
    return count == 0 ? name : Messages.bind(Messages.group, name, count);
  }

  private String counts() {
    return Arrays.stream(Severity.values()).filter(severity -> list.count(severity) > 0)
        .map(severity -> counted(severity, list.count(severity))).collect(Collectors.joining(Messages.and));
  }

  private static String counted(Severity severity, long count) {
    boolean one = count == 1;
    return switch (severity) {
      case ERROR -> one ? Messages.errorOne : Messages.bind(Messages.errors, count);
      case WARNING -> one ? Messages.warningOne : Messages.bind(Messages.warnings, count);
      case INFO -> one ? Messages.infoOne : Messages.bind(Messages.infos, count);
    };
  }

  private void selected() {
    List<ProblemRow> rows = tree.selected();
    ProblemGroup group = tree.selectedGroup();
    reason.show(tree.isRowSelected() ? rows : List.of(), group, this::plan);
    if (tree.isRowSelected()) {
      selection.select(rows.stream().map(row -> row.place().element()).distinct().toList());
    }
  }

  private void activated(Event event) {
    if (tree.isRowSelected()) {
      actions.open(tree.selected().getFirst().finding());
    } else if (event.item instanceof TreeItem item) {
      tree.toggle(item);
    }
  }

  private void fill(Menu menu) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    List<Finding> findings = tree.selected().stream().map(ProblemRow::finding).toList();
    ProblemGroup group = tree.selectedGroup();
    if (group != null && !findings.isEmpty()) {
      actions.fill(menu, findings, group.rows().stream().map(ProblemRow::finding).toList(), group.ignored());
    }
    MenuItem check = new MenuItem(menu, SWT.PUSH);
    check.setText(Messages.checkNow);
    check.setImage(Images.CHECK.image());
    check.addListener(SWT.Selection, chosen -> checks.active().ifPresent(PlanChecker::checkNow));
  }

  /** Shows what can be done about the selected rows. */
  void showFixes() {
    if (tree.selectedGroup() != null) {
      // Not the menu of the tree: it would open here for each later right click as well.
      Menu menu = ProblemActions.menu(tree.control());
      fill(menu);
      menu.setLocation(tree.menuPlace());
      menu.setVisible(true);
    }
  }

  /** Goes to the next row, or the one before, and opens its sentence. */
  void walk(boolean forward) {
    if (!list.isEmpty() && tree.step(forward)) {
      // Only the selection of the active part is told to the others.
      getSite().getPage().activate(this);
      selected();
      actions.open(tree.selected().getFirst().finding());
    }
  }

  private void colour() {
    if (!tree.control().isDisposed()) {
      tree.colour();
      reason.colour();
      setTitleImage(icon().image());
    }
  }

  @Override
  public void setFocus() {
    if (list.isEmpty()) {
      state.setFocus();
    } else {
      tree.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    PlanTheme.removeListener(themed);
    if (checks != null) {
      checks.removeListener(checked);
    }
    super.dispose();
  }
}
