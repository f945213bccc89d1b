package io.strategydsl.internal;

/** Counts things in words. */
public final class Counts {

    private Counts() {}

    /** Returns "1 goal", "1,200 goals". */
    public static String of(int number, String noun) {
        return Numbers.written(number) + " " + (number == 1 ? noun : plural(noun));
    }

    /** Returns more than one of them: "goals", "strategies", "people". */
    public static String plural(String noun) {
        return switch (noun) {
            case "person" -> "people";
            case "point of contact" -> "points of contact";
            default -> endsInConsonantAndY(noun) ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        };
    }

    private static boolean endsInConsonantAndY(String noun) {
        return noun.endsWith("y") && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0;
    }

    /** Returns all of them: "the only goal", "both goals", "all 5 goals". */
    public static String all(int number, String noun) {
        return switch (number) {
            case 1 -> "the only " + noun;
            case 2 -> "both " + plural(noun);
            default -> "all " + of(number, noun);
        };
    }
}
