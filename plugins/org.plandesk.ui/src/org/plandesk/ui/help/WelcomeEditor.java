// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.Commands;
import org.plandesk.ui.parts.OwnColours;
import org.plandesk.ui.parts.ReadOnlyEditor;
import org.plandesk.ui.session.PlanSessions;

/** 欢迎: how to begin, the plans opened last, and the first pages of help, each a link. User interface thread only. */
public final class WelcomeEditor extends ReadOnlyEditor {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.help.welcome";

  private static final int MARGIN = 40;
  private static final int COLUMN_GAP = 64;
  private static final int ROW_GAP = 8;
  private static final int GUIDES = 4;

  private Composite page;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.INFO.image());
    ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    page = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(COLUMN_GAP, MARGIN / 2)
        .applyTo(page);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(words(page, Messages.welcomeTitle, PlanFonts.CHAPTER));
    begin(column(Messages.welcomeBegin));
    guides(column(Messages.welcomeGuides));
    Composite recent = column(Messages.welcomeRecent);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(recent);
    recent(recent);
    scrolled.setContent(page);
    Point size = page.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    scrolled.setMinSize(size);
    OwnColours.keep(page);
    page.setBackground(PlanColors.SURFACE.color());
    scrolled.setBackground(PlanColors.SURFACE.color());
    page.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  private void begin(Composite column) {
    link(column, Messages.welcomeImport, () -> Commands.run(getSite(), "org.plandesk.ui.importer.import"));
    link(column, Messages.welcomeOpen, () -> Commands.run(getSite(), Commands.OPEN));
    link(column, Messages.welcomeNew, () -> Commands.run(getSite(), "org.plandesk.ui.new"));
    link(column, Messages.welcomeSample, () -> opener().openSample());
  }

  private void guides(Composite column) {
    HelpPage.all().stream().limit(GUIDES)
        .forEach(each -> link(column, each.title(), () -> HelpView.show(getSite().getPage(), each)));
  }

  private void recent(Composite column) {
    List<Path> files = PlanSessions.of(getSite()).recent().files();
    files.forEach(file -> link(column, file.getFileName() + " \u2014 " + file.getParent(), () -> opener().open(file)));
    if (files.isEmpty()) {
      words(column, Messages.welcomeNoRecent, PlanFonts.CONTROL);
    }
  }

  private PlanOpener opener() {
    return new PlanOpener(getSite().getWorkbenchWindow());
  }

  private Composite column(String heading) {
    Composite column = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, ROW_GAP).applyTo(column);
    GridDataFactory.fillDefaults().applyTo(column);
    words(column, heading, PlanFonts.SECTION);
    return column;
  }

  private static Label words(Composite parent, String text, PlanFonts font) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text.replace("&", "&&"));
    label.setFont(font.font());
    label.setForeground(PlanColors.TEXT.color());
    return label;
  }

  private static void link(Composite parent, String words, Runnable follow) {
    Link link = new Link(parent, SWT.NONE);
    link.setText("<a>" + words.replace("&", "&&").replace("<", "\u2039") + "</a>");
    link.setFont(PlanFonts.TEXT.font());
    link.setLinkForeground(PlanColors.ACCENT.color());
    link.addListener(SWT.Selection, event -> follow.run());
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }
}
