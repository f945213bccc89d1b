package io.strategydsl.properties;

import java.util.List;

/**
 * Phrases in several languages, for plans whose words say nothing that a rule would mind. Two phrases of one language
 * share no word, so that no two texts made of them are alike.
 */
final class Phrases {
    static final List<List<String>> LANGUAGES = List.of(
            List.of(
                    "Bring visitors here",
                    "Answer every question",
                    "Show our bakers",
                    "People ask for recipes",
                    "Sell more bread",
                    "Fresh at eight o'clock"),
            List.of(
                    "Zwi\u0119kszy\u0107 liczb\u0119 zam\u00f3wie\u0144",
                    "Odpowiada\u0107 tego samego dnia",
                    "Pokaza\u0107 zak\u0142ad",
                    "Go\u015bcie pytaj\u0105 o przepisy",
                    "\u017b\u00f3\u0142te \u0142\u00f3dki",
                    "Mistrz opowiada"),
            List.of(
                    "\u0392\u03c1\u03b5\u03c2 \u03c0\u03b5\u03bb\u03ac\u03c4\u03b5\u03c2",
                    "\u0391\u03a0\u0391\u039d\u03a4\u0397\u03a3\u0397 \u03a3\u0395 \u039f\u039b\u039f\u03a5\u03a3",
                    "\u03a6\u03c1\u03ad\u03c3\u03ba\u03bf \u03c8\u03c9\u03bc\u03af",
                    "\u039f \u03c6\u03bf\u03cd\u03c1\u03bd\u03bf\u03c2 \u03bc\u03b1\u03c2",
                    "\u039a\u03b1\u03bb\u03bf\u03af \u03c6\u03af\u03bb\u03bf\u03b9",
                    "\u0397 \u03b3\u03b5\u03b9\u03c4\u03bf\u03bd\u03b9\u03ac \u03c1\u03c9\u03c4\u03ac"),
            List.of(
                    "Sipari\u015fleri art\u0131rmak",
                    "HIZLI YANIT VERMEK",
                    "\u0130lk g\u00fcn i\u00e7in ekmek",
                    "F\u0131r\u0131n\u0131 tan\u0131tmak",
                    "Kom\u015fular soruyor",
                    "Isparta'dan \u0131lgaz\u0131n ekme\u011fi"),
            List.of(
                    "\u0632\u064a\u0627\u062f\u0629 \u0627\u0644\u0637\u0644\u0628\u0627\u062a",
                    "\u0627\u0644\u0631\u062f\u0651 \u0639\u0644\u0649 \u0643\u0644\u0651 \u0633\u0624\u0627\u0644",
                    "\u062e\u0628\u0632 \u0637\u0627\u0632\u062c",
                    "\u0646\u0639\u0631\u0651\u0641 \u0628\u0627\u0644\u0645\u062e\u0640\u0640\u0628\u0632",
                    "\u0627\u0644\u062c\u064a\u0631\u0627\u0646 \u064a\u0633\u0623\u0644\u0648\u0646",
                    "\u0648\u0635\u0641\u0629 \u062c\u062f\u064a\u062f\u0629"),
            List.of(
                    "\u6ce8\u6587\u3092\u5897\u3084\u3059",
                    "\u8cea\u554f\u306b\u7b54\u3048\u308b",
                    "\u30d1\u30f3\u5c4b\u306e\u4e00\u65e5",
                    "\u8fd1\u6240\u306e\u4eba\u305f\u3061",
                    "\u65b0\u3057\u3044\u30ec\u30b7\u30d4",
                    "\u713c\u304d\u305f\u3066"));

    private final Chance chance;
    private final List<String> home;

    /** Most texts of a plan are in one language, and some in another. */
    Phrases(Chance chance) {
        this.chance = chance;
        this.home = chance.oneOf(LANGUAGES);
    }

    String any() {
        return chance.oneOf(chance.happens(80) ? home : chance.oneOf(LANGUAGES));
    }

    List<String> some() {
        return List.of(any(), any()).subList(0, chance.between(1, 2));
    }

    /** Different ones for different numbers, up to the number of phrases in a language. */
    String distinct(int number) {
        return home.get(number);
    }
}
