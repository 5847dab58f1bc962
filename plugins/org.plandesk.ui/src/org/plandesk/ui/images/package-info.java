// SPDX-License-Identifier: EPL-2.0
/**
 * The look in one place: icons ({@link org.plandesk.ui.images.Images}), colours ({@link org.plandesk.ui.images.PlanColors}),
 * type ({@link org.plandesk.ui.images.PlanFonts}) and the theme they follow ({@link org.plandesk.ui.images.PlanTheme}).
 *
 * <pre>{@code
 * label.setImage(Images.TASK.image());
 * label.setForeground(PlanColors.DEADLINE.color());
 * label.setFont(PlanFonts.TEXT.font());
 * }</pre>
 *
 * <p>It knows SWT and JFace, nothing of plans or of the workbench.
 */
package org.plandesk.ui.images;
