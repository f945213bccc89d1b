package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The first half of the sentence that makes a rule: whom it is about. What it requires comes next.
 *
 * @param <E> the type of element
 */
public final class RuleSubject<E extends Element> {
    private final Checks checks;
    private final ElementKind kind;
    private final Class<E> type;

    RuleSubject(String id, ElementKind kind, Class<E> type) {
        this.checks = Checks.of("rule", RuleId.of(id).value());
        this.kind = kind;
        this.type = type;
    }

    /**
     * States what has to be true of the element.
     *
     * @param holds true where the element is good
     * @param otherwise what is said of an element that is not, such as "has no budget line"; its name is put in front
     * @throws IllegalArgumentException if the words are blank or have characters that they cannot have
     */
    public RuleBuilder require(Predicate<? super E> holds, String otherwise) {
        checks.present("what is required", holds);
        return require((element, index) -> holds.test(element), otherwise);
    }

    /**
     * States what has to be true of the element within its plan.
     *
     * @param holds true where the element is good
     * @param otherwise what is said of an element that is not, such as "has no budget line"; its name is put in front
     * @throws IllegalArgumentException if the words are blank or have characters that they cannot have
     */
    public RuleBuilder require(BiPredicate<? super E, StrategyIndex> holds, String otherwise) {
        checks.present("what is required", holds);
        String message = "{subject} " + checks.words("what is said otherwise", otherwise);
        RuleInfo info = RuleInfo.builder(checks.id())
                .title(capitalised(kind.word()) + " that " + otherwise)
                .description(capitalised(kind.wordWithArticle()) + " that " + otherwise + ".")
                .build();
        return new RuleBuilder(info.toBuilder(), kind, (element, inspection) -> {
            if (!holds.test(type.cast(element), inspection.index())) {
                inspection.violated(message);
            }
        });
    }

    /** Which rule it is the beginning of. */
    @Override
    public String toString() {
        return checks.subject() + " about " + kind.wordWithArticle();
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
