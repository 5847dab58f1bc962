// SPDX-License-Identifier: EPL-2.0
/**
 * The page of text without a toolkit: a plan as blocks of text, and these blocks broken into lines at their places.
 *
 * <p>{@link org.plandesk.ui.page.document.PageDocument} turns a plan into {@link org.plandesk.ui.page.document.Block
 * blocks} and knows which words belong to which element; {@link org.plandesk.ui.page.document.PageLayout} breaks the
 * blocks into lines and answers what lies where. A change of the plan rebuilds the blocks of the paragraph, box or table
 * it happened in and no other. Offsets count UTF-16 units of the page's text, in which a line feed stands between blocks;
 * lengths are pixels of the page at its zoom.
 *
 * <pre>
 * PageDocument document = new PageDocument(PlanLabels.current());
 * document.setPlan(plan);
 * PageLayout layout = new PageLayout(document, measure, Scale.NORMAL);
 * layout.setWidth(640);
 * int offset = layout.offsetAt(x, y);
 * </pre>
 *
 * <p>It must not know SWT, JFace or the workbench. All of it is confined to one thread, that of the window.
 */
package org.plandesk.ui.page.document;
