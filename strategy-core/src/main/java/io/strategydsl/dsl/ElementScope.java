package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ElementBuilder;
import io.strategydsl.model.ElementPath;
import java.util.Optional;

/**
 * The verbs for every element of a plan.
 *
 * @param <S> the scope itself, so that calls can be chained
 * @param <B> the builder that the scope speaks to
 */
public abstract sealed class ElementScope<S extends ElementScope<S, B>, B extends ElementBuilder<?, B>> extends Scope<S>
        permits ChannelScope,
                GoalScope,
                KeyMessageScope,
                ListeningScope,
                MemberScope,
                MetricScope,
                MilestoneScope,
                ObjectiveScope,
                PersonaScope,
                PillarsScope,
                PositioningScope,
                PostScope,
                ReviewScope,
                StrategyScope,
                TacticScope,
                TeamScope {
    final B builder;

    ElementScope(Checks checks, B builder) {
        super(checks);
        this.builder = builder;
    }

    @Override
    final Optional<ElementPath> element() {
        return Optional.of(ElementPath.of(builder.build()));
    }

    /**
     * Sets a label: what the model has no word for, such as a language, a region or a row of a sheet.
     *
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     * @throws IllegalStateException if there is a label with this key already
     */
    public final S label(String key, String value) {
        checks().present("label key", key);
        return set("label " + key, "label " + Shown.of(key), value, stated -> builder.label(key, stated));
    }
}
