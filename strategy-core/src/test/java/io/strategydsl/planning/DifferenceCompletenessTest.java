package io.strategydsl.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever adds an attribute to the model is told here that a difference has to know it. */
class DifferenceCompletenessTest {

    @ParameterizedTest
    @EnumSource(ElementKind.class)
    void comparesEveryAttributeOfTheModel(ElementKind kind) {
        assertThat(ElementForm.of(kind).names()).containsExactlyInAnyOrderElementsOf(attributes(kind));
    }

    @ParameterizedTest
    @EnumSource(ElementKind.class)
    void thePropertiesTryEveryAttribute(ElementKind kind) {
        assertThat(Mutations.list().stream()
                        .filter(mutation -> mutation.kind() == kind)
                        .map(Mutations.Mutation::attribute)
                        .collect(Collectors.toSet()))
                .containsAll(attributes(kind).stream()
                        .filter(name -> !name.equals("id"))
                        .toList());
    }

    private static Set<String> attributes(ElementKind kind) {
        return StatedPlan.attributes(
                switch (kind) {
                    case STRATEGY -> Strategy.class;
                    case OBJECTIVE -> Objective.class;
                    case TEAM -> Team.class;
                    case MEMBER -> TeamMember.class;
                    case PERSONA -> Persona.class;
                    case GOAL -> Goal.class;
                    case METRIC -> Metric.class;
                    case TACTIC -> Tactic.class;
                    case CHANNEL -> ChannelPlan.class;
                    case LISTENING -> Listening.class;
                    case POSITIONING -> Positioning.class;
                    case PILLARS -> Pillars.class;
                    case REVIEW -> Review.class;
                });
    }
}
