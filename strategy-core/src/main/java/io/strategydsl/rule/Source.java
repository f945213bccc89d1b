package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import java.util.OptionalInt;

/** Where a rule comes from: an article and its step, or a house, which has rules beside those of the articles. */
public sealed interface Source {

    /** Returns it as reports cite it, such as "CC7 step 2". */
    String citation();

    /** Returns it in full, such as "Convince &amp; Convert, a social-media strategy in 7 steps (2019), step 2". */
    String fullCitation();

    /**
     * Returns a numbered part of an article.
     *
     * @throws IllegalArgumentException if the article has no such part
     */
    static Source of(Article article, int part) {
        return new Published(article, OptionalInt.of(part));
    }

    /** Returns an article as a whole. */
    static Source of(Article article) {
        return new Published(article, OptionalInt.empty());
    }

    /** Returns the source of rules that come from no article: on integrity, with a chosen number, or custom. */
    static Source house() {
        return House.HOUSE;
    }

    /**
     * An article, or a numbered part of it.
     *
     * @param article the article
     * @param part the number of the step or pillar, where the rule comes from one
     */
    record Published(Article article, OptionalInt part) implements Source {

        /**
         * @throws IllegalArgumentException if the article has no such part
         */
        public Published {
            Checks checks = Checks.of("source");
            checks.present("article", article);
            int parts = article.parts();
            if (checks.present("part", part).isPresent()) {
                if (parts == 0) {
                    throw checks.refused(article.code()
                            + " has no numbered parts; cite it as a whole, Source.of(Article." + article.name() + ")");
                }
                checks.range(article.partWord() + " of " + article.code(), part.getAsInt(), 1, parts);
            }
        }

        @Override
        public String citation() {
            return part.isPresent()
                    ? article.code() + " " + article.partWord() + " " + part.getAsInt()
                    : article.code();
        }

        @Override
        public String fullCitation() {
            return part.isPresent()
                    ? article.title() + ", " + article.partWord() + " " + part.getAsInt()
                    : article.title();
        }
    }

    /** No article. */
    record House() implements Source {
        private static final House HOUSE = new House();

        @Override
        public String citation() {
            return "HOUSE";
        }

        @Override
        public String fullCitation() {
            return "no article, a rule of the house";
        }
    }
}
