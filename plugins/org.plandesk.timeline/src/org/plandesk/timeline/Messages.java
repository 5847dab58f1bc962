// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import org.eclipse.osgi.util.NLS;

/** Words of the line of time that are no words of the model. */
final class Messages extends NLS {

  public static String comma;
  public static String filterAnd;
  public static String filterKinds;
  public static String filterLights;
  public static String filterText;
  public static String filterUnits;
  public static String filterYears;
  public static String kindIndicator;
  public static String kindPeriod;
  public static String kindProject;
  public static String listComma;
  public static String noProject;
  public static String noUnit;
  public static String noYear;
  public static String outsideChapters;
  public static String sentenceEnd;
  public static String statusLeft;
  public static String statusPassed;
  public static String whyIndicator;
  public static String whyMoved;
  public static String whyOther;
  public static String whyPeriodOfPlan;
  public static String whyProject;
  public static String year;

  static {
    NLS.initializeMessages("org.plandesk.timeline.messages", Messages.class);
  }

  private Messages() {
  }
}
