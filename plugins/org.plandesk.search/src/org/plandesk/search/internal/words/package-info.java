// SPDX-License-Identifier: EPL-2.0
/**
 * What words mean for a search: where they end, what else they are called, which of them only ask.
 *
 * <pre>{@code
 * List<String> words = WordCutter.words("污水处理厂什么时候建成");
 * List<String> others = dictionary.othersOf("可吸入颗粒物");
 * }</pre>
 *
 * <p>Knows nothing of Lucene's index; the segmenter of its Chinese analyzer is used for cutting alone.
 */
package org.plandesk.search.internal.words;
