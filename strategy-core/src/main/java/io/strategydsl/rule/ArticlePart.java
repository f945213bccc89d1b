package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article by which a reader can look up what a rule rests on.
 *
 * @param name its name within the article, such as "step 2", "question 3" or "introduction"
 * @param title what it is about, such as "Choose what social media is for"
 */
public record ArticlePart(String name, String title) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one of them is blank or has characters that it cannot have
     */
    public ArticlePart {
        Checks checks = Checks.of("part of an article");
        checks.words("name", name);
        checks.words("title", title);
    }

    // By hand, as with rule ids: sources look for their parts when the rules are created.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticlePart part && name.equals(part.name) && title.equals(part.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, title);
    }

    /** Returns the name and the title, such as "step 2: Choose what social media is for". */
    @Override
    public String toString() {
        return name + ": " + title;
    }
}
