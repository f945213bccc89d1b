package io.strategydsl.properties;

import java.util.HashSet;
import java.util.Set;

/** Ids in several scripts, each once for a kind of element; elements of different kinds often have the same. */
final class Ids {
    private static final String[] STOCK = {
        "list",
        "reach",
        "caf\u00e9",
        "\u03bb\u03cc\u03b3\u03bf\u03c2",
        "\u0141\u00f3d\u017a",
        "\u76ee\u6a19",
        "\u0647\u062f\u0641",
        "I",
        "\u0131",
        "x:1@y+z_2.3-4"
    };

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    Ids(Chance chance) {
        this.chance = chance;
    }

    String next(String kind) {
        String id = chance.one(STOCK);
        for (int number = 2; !taken.add(kind + " " + id); number++) {
            id = chance.one(STOCK) + "-" + number;
        }
        return id;
    }
}
