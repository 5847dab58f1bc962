// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

/**
 * What a part of a plan does, concluded from its title. It decides what a sentence in it can be: the same words are a
 * fact in the background chapter and a task in a chapter of measures.
 */
public enum TextRole {
  /** Before the first chapter: why and on what basis the plan is made. */
  PREAMBLE,
  /** 规划背景, 现状, 成效, 问题, 形势: how things stand or stood. */
  BACKGROUND,
  /** 指导思想, 基本原则: guiding thought and principles. */
  PRINCIPLES,
  /** 主要目标, 指标: what is to be reached. */
  GOALS,
  /** Chapters that set measures, and all whose title says nothing else. */
  MEASURES,
  /** 保障措施, 组织实施: how the plan is carried through; its sentences oblige as well. */
  SAFEGUARDS,
  /** 名词解释, 附则, 附件: explanations behind the plan proper. */
  APPENDIX
}
