package io.strategydsl.picture;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;

/** A plan of which every picture is crowded: 500 elements, whose texts are the ones given, one after the other. */
final class DensePlan {
    static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    private static final int TACTICS = 200;
    private static final int PLACES = 9;

    private final List<String> texts;
    private int next;

    private DensePlan(List<String> texts) {
        this.texts = texts;
    }

    static Strategy of(List<String> texts) {
        return new DensePlan(texts).plan();
    }

    private String text() {
        return texts.get(next++ % texts.size());
    }

    private Strategy plan() {
        StrategyBuilder plan = Strategy.builder("dense").organisation(text()).timeframe(Timeframe.of(Year.of(2027)));
        for (int i = 0; i < 20; i++) {
            plan.addObjective(Objective.builder("o" + i).text(text()).build());
            plan.addMilestone(
                    Milestone.builder("s" + i).name(text()).day(DAY.plusDays(i)).build());
            plan.addPersona(Persona.builder("p" + i).text(text()).build());
            plan.addMetric(metric(i));
            plan.addChannel(channel(i));
        }
        for (int i = 0; i < 40; i++) {
            plan.addGoal(Goal.builder("g" + i)
                    .text(text())
                    .addSupportedObjective("o" + i % 20)
                    .build());
        }
        for (int i = 0; i < TACTICS; i++) {
            plan.addTactic(tactic(i));
        }
        for (int i = 0; i < 160; i++) {
            plan.addPost(Post.builder("post" + i)
                    .text(text())
                    .addChannel("c" + i % 20)
                    .schedule(Schedule.once(DAY.plusDays(i % 5)))
                    .build());
        }
        return plan.build();
    }

    private Metric metric(int number) {
        return Metric.builder("m" + number)
                .name(text())
                .addMeasuredGoal("g" + number)
                .baseline(Baseline.on(DAY.minusDays(9), new BigDecimal("123456789.123")))
                .addTarget(new Target.ValueBy(new BigDecimal("223456789.5"), DAY.plusDays(number)))
                .addTarget(new Target.ValueBy(new BigDecimal("323456789.5"), DAY.plusDays(number + 3L)))
                .addTarget(new Target.ValueBy(new BigDecimal("423456789.5"), DAY.plusDays(number + 90L)))
                .addTarget(new Target.Undecided(text()))
                .addObservation(new Observation(DAY.minusDays(2), new BigDecimal("153456789")))
                .build();
    }

    private ChannelPlan channel(int number) {
        return ChannelPlan.builder("c" + number)
                .account(text())
                .addPersona("p" + number)
                .addCadence(Cadence.of(20, Period.ofDays(1)))
                .mix(List.of(
                        ContentShare.of(ContentArea.of("a" + number, text()), 3),
                        ContentShare.of(ContentArea.PROMOTION, 60),
                        ContentShare.of(ContentArea.CURATED, 60)))
                .build();
    }

    private Tactic tactic(int number) {
        return Tactic.builder("t" + number)
                .text(text())
                .addServedGoal("g" + number % 40)
                .addMovedMetric("m" + number % 20)
                .addChannel("c" + number % 20)
                .addChannel("c" + number * 7 % 20)
                .value(1 + number % PLACES)
                .complexity(1 + number % (PLACES + 1))
                .schedule(Schedule.once(DAY.plusDays(number)))
                .build();
    }
}
