package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The beginning of a custom rule in one sentence: the kind of element that it is about. What it requires comes next.
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
     * Sets what has to be true of the element.
     *
     * @param holds returns whether it is true of an element
     * @param otherwise the message about an element that is not, such as "has no budget line"; its name is put in front
     * @throws IllegalArgumentException if the message is blank or has characters that it cannot have
     */
    public RuleBuilder require(Predicate<? super E> holds, String otherwise) {
        checks.present("requirement", holds);
        return require((element, index) -> holds.test(element), otherwise);
    }

    /**
     * Sets what has to be true of the element within its plan.
     *
     * @param holds returns whether it is true of an element
     * @param otherwise the message about an element that is not, such as "has no budget line"; its name is put in front
     * @throws IllegalArgumentException if the message is blank or has characters that it cannot have
     */
    public RuleBuilder require(BiPredicate<? super E, StrategyIndex> holds, String otherwise) {
        checks.present("requirement", holds);
        String message = "{subject} " + checks.words("message", otherwise);
        RuleBuilder.Check check = (element, inspection) -> {
            if (!holds.test(type.cast(element), inspection.index())) {
                inspection.violated(message);
            }
        };
        RuleInfo info = RuleInfo.builder(checks.id())
                .title(capitalised(kind.word()) + " that " + otherwise)
                .description(capitalised(kind.wordWithArticle()) + " that " + otherwise + ".")
                .build();
        return new RuleBuilder(info.toBuilder(), kind, check);
    }

    /** Returns which rule it begins, and the kind of element that the rule is about. */
    @Override
    public String toString() {
        return checks.subject() + " about " + kind.wordWithArticle();
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
