// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

/** What a merge gives, for one way of settling its conflicts. */
record MergedState(MergeRun run, Texts texts, Presence presence, Values values, Containers containers,
    Positions positions) {

  /** Joins the states; every conflict is asked for once. */
  static MergedState of(MergeRun run) {
    Texts texts = new Texts(run);
    Presence presence = new Presence(run, texts);
    Containers containers = new Containers(run, presence);
    Values values = new Values(run, presence, texts);
    return new MergedState(run, texts, presence, values, containers,
        new Positions(run, presence, texts, values, containers));
  }
}
