package io.strategydsl.picture;

import java.util.Locale;

/** The colors of pictures. Each is a CSS variable, which a page can set, with a value for light pages to fall back on. */
enum Ink {
    /** Letters and outlines. */
    INK("#1a1a1a", "#f1f3f5"),
    /** What lies below everything. */
    PAPER("#ffffff", "#15181d"),
    /** Letters of less weight, with a contrast of 7 to 1 all the same. */
    MUTED("#4d5562", "#b9c0ca"),
    /** Grids. */
    LINE("#c3c9d1", "#49515d"),
    /** Areas behind letters. */
    SOFT("#eef2f7", "#232830"),
    /** What the picture is about. */
    ACCENT("#0b57a4", "#7db8ff"),
    /** What is late or behind. */
    ALERT("#a8330b", "#ffa27a"),
    /** The areas of a content mix; of Okabe and Ito, who chose colors that color-blind people tell apart. */
    AREA_1("#56b4e9", "#56b4e9"),
    AREA_2("#e69f00", "#e69f00"),
    AREA_3("#2fb58b", "#2fb58b"),
    AREA_4("#f0e442", "#f0e442"),
    AREA_5("#cc79a7", "#cc79a7"),
    AREA_6("#c9ced6", "#c9ced6");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns "ink", "area-1". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String variable() {
        return "--strategy-" + id();
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** Returns "var(--strategy-ink,#1a1a1a)". */
    String css() {
        return "var(" + variable() + "," + light + ")";
    }
}
