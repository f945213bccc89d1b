package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** A custom rule of one sentence, as {@link RuleBuilder} puts it together. */
final class OneSentence<E extends Element> implements Rule.ForEachElement {
    private final RuleInfo info;
    private final Set<ElementKind> kinds;
    private final Class<E> type;
    private final BiPredicate<? super E, StrategyIndex> holds;
    private final Message<E> message;
    private final List<Condition<E>> conditions;
    private final Optional<String> attribute;

    /** Reports an element that does not comply. */
    interface Message<E> {
        FindingBuilder report(E element, Inspection inspection);
    }

    /** What has to be true of an element for the rule to apply, and what is said where it is not. */
    record Condition<E>(BiPredicate<? super E, StrategyIndex> holds, String otherwise) {}

    /** The same words about every element. */
    record Fixed<E>(String words) implements Message<E> {
        @Override
        public FindingBuilder report(E element, Inspection inspection) {
            return inspection.violated("{subject} " + words);
        }
    }

    /** Words that depend on the element. They are an argument, so that braces in them stand for nothing. */
    record Computed<E>(BiFunction<? super E, StrategyIndex, String> words) implements Message<E> {
        @Override
        public FindingBuilder report(E element, Inspection inspection) {
            String said = Checks.of("finding").words("message", words.apply(element, inspection.index()));
            return inspection.violated("{subject} {what}").with("what", said);
        }
    }

    OneSentence(
            RuleInfo info,
            Set<ElementKind> kinds,
            Class<E> type,
            BiPredicate<? super E, StrategyIndex> holds,
            Message<E> message) {
        this(info, kinds, type, holds, message, List.of(), Optional.empty());
    }

    private OneSentence(
            RuleInfo info,
            Set<ElementKind> kinds,
            Class<E> type,
            BiPredicate<? super E, StrategyIndex> holds,
            Message<E> message,
            List<Condition<E>> conditions,
            Optional<String> attribute) {
        this.info = info;
        this.kinds = kinds;
        this.type = type;
        this.holds = holds;
        this.message = message;
        this.conditions = conditions;
        this.attribute = attribute;
    }

    OneSentence<E> with(RuleInfo other) {
        return new OneSentence<>(other, kinds, type, holds, message, conditions, attribute);
    }

    OneSentence<E> with(Condition<E> more) {
        List<Condition<E>> all = new ArrayList<>(conditions);
        all.add(more);
        return new OneSentence<>(info, kinds, type, holds, message, List.copyOf(all), attribute);
    }

    OneSentence<E> at(String name) {
        return new OneSentence<>(info, kinds, type, holds, message, conditions, Optional.of(name));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Set<ElementKind> kinds() {
        return kinds;
    }

    @Override
    public void check(Element checked, Inspection inspection) {
        E element = type.cast(checked);
        for (Condition<E> condition : conditions) {
            if (!condition.holds().test(element, inspection.index())) {
                inspection.notApplicable(condition.otherwise());
                return;
            }
        }
        if (!holds.test(element, inspection.index())) {
            FindingBuilder finding = message.report(element, inspection);
            if (attribute.isPresent()) {
                finding.at(attribute.get());
            }
        }
    }

    @Override
    public String toString() {
        return info.id().value();
    }
}
