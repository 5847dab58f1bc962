// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.images.Images;

/**
 * Gives toolbars, menus, tabs and perspectives our icons in the colours of the theme. The platform loads the icons named in
 * plugin.xml by itself, in the colours of their file; here it asks us first.
 *
 * <p>A proxy, since the platform wants an interface of its service that it does not publish.
 */
final class ThemedIcons implements InvocationHandler {

  private static final String FOLDER = "platform:/plugin/org.plandesk.ui/";
  private static final String LOAD = "imageDescriptorFromURI";

  private final IResourceUtilities<?> platform;

  private ThemedIcons(IResourceUtilities<?> platform) {
    this.platform = platform;
  }

  /** Takes effect for what is rendered from now on; called before the bars of the window are. */
  static void install(IWorkbenchWindow window) {
    IEclipseContext context = window.getService(MApplication.class).getContext();
    String service = IResourceUtilities.class.getName();
    if (context.get(service) instanceof IResourceUtilities<?> platform && !Proxy.isProxyClass(platform.getClass())) {
      Class<?> type = platform.getClass();
      context.set(service,
          Proxy.newProxyInstance(type.getClassLoader(), type.getInterfaces(), new ThemedIcons(platform)));
    }
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals(LOAD)) {
      Optional<Images> icon = icon(String.valueOf(arguments[0]));
      if (icon.isPresent()) {
        return icon.get().descriptor();
      }
    }
    try {
      return method.invoke(platform, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The icon of ours that an address of plugin.xml means. */
  static Optional<Images> icon(String address) {
    return address.startsWith(FOLDER) ? Images.ofPath(address.substring(FOLDER.length())) : Optional.empty();
  }
}
