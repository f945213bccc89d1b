package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.net.URI;
import java.util.Optional;

/**
 * Where a rule comes from: a part of an article, or a house, which has rules beside those of the articles.
 *
 * <pre>{@code
 * Source.of(Article.BUFFER, 4).must()
 * Source.of(Article.TECHOPEDIA, "section 3").should()
 * Source.house("Agency handbook").at("page 12")
 * }</pre>
 */
public sealed interface Source {

    /** Returns it as reports cite it, such as "CC7 step 2". */
    String citation();

    /**
     * Returns it in full, such as "Convince &amp; Convert, a social-media strategy in 7 steps, step 2: Choose what social
     * media is for (must)".
     */
    String fullCitation();

    /**
     * Returns a numbered part of an article: a step, a pillar, or a question of Techopedia.
     *
     * @throws IllegalArgumentException if the article has no such part
     */
    static Published of(Article article, int part) {
        return new Published(present(article), Optional.of(article.part(part)), Optional.empty());
    }

    /**
     * Returns a part of an article by its name, such as "step 2" or "introduction".
     *
     * @throws IllegalArgumentException if the article has no such part
     */
    static Published of(Article article, String part) {
        return new Published(present(article), Optional.of(article.part(part)), Optional.empty());
    }

    /** Returns an article as a whole. */
    static Published of(Article article) {
        return new Published(present(article), Optional.empty(), Optional.empty());
    }

    /** Returns the source of rules that come from no article: on integrity, with a chosen number, or custom. */
    static House house() {
        return House.HOUSE;
    }

    /**
     * Returns a document of a house, such as its handbook, as the source of a custom rule.
     *
     * @throws IllegalArgumentException if the title is blank or has characters that it cannot have
     */
    static House house(String title) {
        return House.HOUSE.titled(Checks.of("source").words("title", title));
    }

    private static Article present(Article article) {
        return Checks.of("source").present("article", article);
    }

    /**
     * An article, or a part of it.
     *
     * @param article the article
     * @param part the part of it that the rule rests on; empty for the article as a whole
     * @param strength how strongly the article asks for it; empty if not stated
     */
    record Published(Article article, Optional<ArticlePart> part, Optional<Strength> strength) implements Source {

        /**
         * Checks that the article has the part.
         *
         * @throws IllegalArgumentException if it does not
         */
        public Published {
            Checks checks = Checks.of("source");
            checks.present("article", article);
            checks.present("strength", strength);
            if (checks.present("part", part).isPresent() && !article.parts().contains(part.get())) {
                throw checks.refused(article.code() + " has no part "
                        + PlainText.quoted(part.get().toString()));
            }
        }

        /** Returns this source as one in which the article states a condition. */
        public Published must() {
            return with(Strength.MUST);
        }

        /** Returns this source as one in which the article gives advice. */
        public Published should() {
            return with(Strength.SHOULD);
        }

        /** Returns this source as one in which the article makes a suggestion. */
        public Published could() {
            return with(Strength.COULD);
        }

        private Published with(Strength stated) {
            return new Published(article, part, Optional.of(stated));
        }

        @Override
        public String citation() {
            return part.isPresent() ? article.code() + " " + part.get().name() : article.code();
        }

        @Override
        public String fullCitation() {
            StringBuilder full = new StringBuilder(article.publisher() + ", " + article.title());
            if (part.isPresent()) {
                full.append(", ").append(part.get());
            }
            if (strength.isPresent()) {
                full.append(" (").append(strength.get().word()).append(')');
            }
            return full.toString();
        }
    }

    /**
     * A house: this library, where no article says so, or whoever wrote a custom rule.
     *
     * @param title the title of the document that states the rule; empty if there is none
     * @param place where in the document, such as "page 12"; empty if not stated
     * @param link where to read the document; empty if not stated
     */
    record House(Optional<String> title, Optional<String> place, Optional<URI> link) implements Source {
        private static final House HOUSE = new House(Optional.empty(), Optional.empty(), Optional.empty());

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if a text is blank or has characters that it cannot have, or the link is not
         *     absolute
         */
        public House {
            Checks checks = Checks.of("source");
            title = words(checks, "title", title);
            place = words(checks, "place", place);
            if (checks.present("link", link).isPresent() && !link.get().isAbsolute()) {
                throw checks.refused("link " + PlainText.quoted(link.get().toString())
                        + " is not absolute; write it whole, such as \"https://example.org/handbook\"");
            }
        }

        /**
         * Returns this source with the place in the document, such as "page 12".
         *
         * @throws IllegalArgumentException if it is blank or has characters that it cannot have
         */
        public House at(String place) {
            return new House(title, Optional.of(Checks.of("source").words("place", place)), link);
        }

        /**
         * Returns this source with the address at which the document can be read.
         *
         * @throws IllegalArgumentException if it is not an absolute one
         */
        public House link(URI link) {
            return new House(title, place, Optional.of(Checks.of("source").present("link", link)));
        }

        private static Optional<String> words(Checks checks, String attribute, Optional<String> words) {
            return checks.present(attribute, words).isPresent()
                    ? Optional.of(checks.words(attribute, words.get()))
                    : words;
        }

        private House titled(String document) {
            return new House(Optional.of(document), place, link);
        }

        @Override
        public String citation() {
            return title.isEmpty() && place.isEmpty() ? "HOUSE" : document();
        }

        @Override
        public String fullCitation() {
            String document = title.isEmpty() && place.isEmpty() ? "no article, a rule of the house" : document();
            return link.isPresent() ? document + ", " + link.get() : document;
        }

        private String document() {
            String document = title.orElse("the house") + (place.isPresent() ? ", " + place.get() : "");
            return PlainText.value(document);
        }
    }
}
