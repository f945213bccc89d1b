package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The beginning of a custom rule in one sentence: the kind of element that it is about. What it requires comes next.
 *
 * @param <E> the type of element
 */
public final class RuleSubject<E extends Element> {
    private final Checks checks;
    private final Set<ElementKind> kinds;
    private final Class<E> type;

    RuleSubject(String id, ElementKind kind, Class<E> type) {
        this(id, EnumSet.of(kind), type);
    }

    RuleSubject(String id, Set<ElementKind> kinds, Class<E> type) {
        this.checks = Checks.of("rule", RuleId.of(id).value());
        this.kinds = Collections.unmodifiableSet(kinds);
        this.type = type;
    }

    /**
     * Sets what has to be true of the element.
     *
     * @param holds returns whether it is true of an element
     * @param otherwise the message about an element that is not, such as "has no budget line"; its name is put in front
     * @throws IllegalArgumentException if the message is blank or has characters that it cannot have
     */
    public RuleBuilder<E> require(Predicate<? super E> holds, String otherwise) {
        return require(within(holds), otherwise);
    }

    /**
     * Sets what has to be true of the element within its plan.
     *
     * @param holds returns whether it is true of an element
     * @param otherwise the message about an element that is not, such as "has no budget line"; its name is put in front
     * @throws IllegalArgumentException if the message is blank or has characters that it cannot have
     */
    public RuleBuilder<E> require(BiPredicate<? super E, StrategyIndex> holds, String otherwise) {
        checks.present("requirement", holds);
        String message = checks.words("message", otherwise);
        RuleInfoBuilder info = RuleInfo.builder(checks.id())
                .title("No " + words(ElementKind::word) + " that " + message)
                .description(capitalised(words(ElementKind::wordWithArticle)) + " that " + message + ".");
        return new RuleBuilder<>(
                info, new OneSentence<>(info.build(), kinds, type, holds, new OneSentence.Fixed<>(message)));
    }

    /**
     * Sets what has to be true of the element, with a message that depends on the element. The title of the rule is its id
     * until {@link RuleBuilder#title(String)} sets another.
     *
     * @param holds returns whether it is true of an element
     * @param otherwise returns the message about an element that is not, such as "has 1 of 2 approvals"; its name is put
     *     in front
     */
    public RuleBuilder<E> require(Predicate<? super E> holds, Function<? super E, String> otherwise) {
        checks.present("message", otherwise);
        return require(within(holds), (element, index) -> otherwise.apply(element));
    }

    /**
     * Sets what has to be true of the element within its plan, with a message that depends on both. The title of the rule is
     * its id until {@link RuleBuilder#title(String)} sets another.
     *
     * @param holds returns whether it is true of an element
     * @param otherwise returns the message about an element that is not, such as "has 1 of 2 approvals"; its name is put
     *     in front
     */
    public RuleBuilder<E> require(
            BiPredicate<? super E, StrategyIndex> holds, BiFunction<? super E, StrategyIndex, String> otherwise) {
        checks.present("requirement", holds);
        checks.present("message", otherwise);
        RuleInfoBuilder info = RuleInfo.builder(checks.id());
        return new RuleBuilder<>(
                info, new OneSentence<>(info.build(), kinds, type, holds, new OneSentence.Computed<>(otherwise)));
    }

    private BiPredicate<E, StrategyIndex> within(Predicate<? super E> holds) {
        checks.present("requirement", holds);
        return (element, index) -> holds.test(element);
    }

    private String words(Function<ElementKind, String> word) {
        List<String> words = new ArrayList<>();
        for (ElementKind kind : kinds) {
            words.add(word.apply(kind));
        }
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Returns which rule it begins, and the kind of element that the rule is about. */
    @Override
    public String toString() {
        return checks.subject() + " about " + words(ElementKind::wordWithArticle);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
