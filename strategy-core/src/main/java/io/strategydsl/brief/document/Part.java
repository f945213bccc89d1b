package io.strategydsl.brief.document;

import java.util.List;

/**
 * A section of a brief.
 *
 * @param anchor its anchor
 * @param heading its heading
 * @param blocks what stands in it
 */
public record Part(String anchor, String heading, List<Block> blocks) {}
