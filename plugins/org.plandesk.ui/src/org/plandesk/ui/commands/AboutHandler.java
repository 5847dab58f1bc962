// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

/** Says which program this is, which version of it, and under which licence it may be used. */
public final class AboutHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var shell = HandlerUtil.getActiveShellChecked(event);
    var version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
    String text = Messages.bind(Messages.aboutText, new Object[] {
        version, System.getProperty("java.vendor.version", System.getProperty("java.version")),
        System.getProperty("os.name") + " " + System.getProperty("os.arch")});
    MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.aboutTitle, text, 0, Messages.close);
    return null;
  }
}
