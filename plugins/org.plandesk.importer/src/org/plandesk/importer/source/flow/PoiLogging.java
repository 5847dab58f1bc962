// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

/**
 * Keeps the logging of Apache POI quiet: without a provider its interface complains on standard error, and what it says
 * of odd documents is no matter of the user.
 */
public final class PoiLogging {

  private PoiLogging() {
  }

  /** To be called before a class of POI is used for the first time. */
  public static void quiet() {
    setDefault("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    setDefault("log4j2.simplelogLevel", "OFF");
    setDefault("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  private static void setDefault(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
