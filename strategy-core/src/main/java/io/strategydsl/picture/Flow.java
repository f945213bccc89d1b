package io.strategydsl.picture;

import java.util.ArrayList;
import java.util.List;

/** Blocks below each other, in as many columns of the same width as there is room for. */
final class Flow {
    private static final double MIN_WIDTH = 280;
    private static final double GAP = 20;

    private final double left;
    private final int columns;
    private final double columnWidth;
    private final List<Block> blocks = new ArrayList<>();

    /** Draws a block whose upper left corner is at a place. */
    interface Drawer {
        void draw(double x, double y);
    }

    private record Block(double height, boolean keepsNext, Drawer drawer) {}

    Flow(double left, double width) {
        this.left = left;
        this.columns = (int) Math.max(1, Math.floor((width + GAP) / (MIN_WIDTH + GAP)));
        this.columnWidth = (width + GAP) / columns - GAP;
    }

    double columnWidth() {
        return columnWidth;
    }

    void add(double height, Drawer drawer) {
        blocks.add(new Block(height, false, drawer));
    }

    /** Adds a block that stays in one column with what follows. */
    void addHeading(double height, Drawer drawer) {
        blocks.add(new Block(height, true, drawer));
    }

    /** Draws the blocks from a height on downwards, and returns where they end. */
    double draw(double top) {
        double all = blocks.stream().mapToDouble(Block::height).sum();
        double x = left;
        double y = top;
        double bottom = top;
        double begun = 0;
        int column = 1;
        boolean kept = false;
        for (Block block : blocks) {
            boolean isFull =
                    column < columns && !kept && y > top && begun + block.height() / 2 > all * column / columns;
            if (isFull) {
                x += columnWidth + GAP;
                y = top;
                column++;
            }
            block.drawer().draw(x, y);
            y += block.height();
            begun += block.height();
            kept = block.keepsNext();
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }
}
