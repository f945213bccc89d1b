package io.strategydsl.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Size;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan as text loses nothing: whatever comes in several forms is written in as many ways. */
class FormsInTextTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** The values of each sealed type, one of each form and as alike as they can be. */
    private static final Map<Class<?>, List<Strategy>> BY_FORM = Map.of(
            Resource.class,
            plans(
                    List.<Resource>of(
                            new Resource.People("1 EUR for a film"),
                            new Resource.Time("1 EUR for a film"),
                            new Resource.Hours(HoursPerPeriod.of(1, Per.PER_WEEK)),
                            new Resource.Tool("1 EUR for a film"),
                            new Resource.Money(ONE, Currency.getInstance("EUR"), "a film")),
                    tactic(TacticBuilder::addResource)),
            Schedule.class,
            plans(
                    List.<Schedule>of(
                            Schedule.once(DAY),
                            new Schedule.Once(DAY, Optional.of(Period.ofWeeks(2))),
                            Schedule.relative(RelativeDay.at("launch")),
                            Recurring.weekly(),
                            Schedule.whenever("ongoing"),
                            Schedule.whenever("weekly"),
                            Schedule.whenever("due 2027-03-01"),
                            Schedule.ongoing()),
                    tactic(TacticBuilder::schedule)),
            Rhythm.class,
            plans(
                    List.<Schedule>of(
                            Recurring.daily(),
                            Recurring.weekly(),
                            Recurring.monthly(),
                            Recurring.monthlyOn(1),
                            Recurring.monthlyOn(Ordinal.FIRST, DayOfWeek.MONDAY),
                            Recurring.quarterly(),
                            Recurring.yearly()),
                    tactic(TacticBuilder::schedule)),
            Target.class,
            plans(
                    List.<Target>of(
                            new Target.ValueBy(ONE, DAY),
                            new Target.ChangeBy(ONE, DAY),
                            new Target.ValueEach(ONE, Per.PER_WEEK),
                            new Target.GrowthEach(ONE, Per.PER_WEEK),
                            new Target.Value(ONE),
                            new Target.Level(ONE),
                            new Target.ValueAt(ONE, RelativeDay.at("launch")),
                            new Target.ChangeAt(ONE, RelativeDay.at("launch")),
                            new Target.UndecidedAt("1", RelativeDay.at("launch")),
                            new Target.Undecided("1 by 2027-03-01")),
                    metric(MetricBuilder::addTarget)),
            RelativeDay.class,
            plans(
                    List.<Schedule>of(
                            Schedule.relative(RelativeDay.after("start", Period.ofWeeks(2))),
                            Schedule.relative(new RelativeDay.InWeek(2, Optional.empty())),
                            Schedule.relative(new RelativeDay.InWeek(2, Optional.of(DayOfWeek.MONDAY))),
                            Schedule.relative(new RelativeDay.InMonth(2))),
                    tactic(TacticBuilder::schedule)),
            TacticStatus.class,
            plans(
                    List.<TacticStatus>of(
                            TacticStatus.planned(),
                            TacticStatus.done(),
                            TacticStatus.done(DAY),
                            TacticStatus.dropped(DAY, "too dear")),
                    tactic(TacticBuilder::status)),
            PostStatus.class,
            plans(
                    List.<PostStatus>of(
                            PostStatus.idea(),
                            PostStatus.draft(),
                            PostStatus.approved(),
                            PostStatus.scheduled(),
                            PostStatus.published(),
                            PostStatus.published(DAY),
                            PostStatus.dropped("too dear")),
                    status -> Strategy.builder("plan")
                            .addPost(Post.builder("sale").status(status).build())
                            .build()));

    /** The constants of each enum. */
    private static final Map<Class<?>, List<Strategy>> BY_CONSTANT = Map.of(
            Automation.class,
            plans(Automation.values(), channel(ChannelPlanBuilder::automation)),
            ChannelStatus.class,
            plans(ChannelStatus.values(), channel(ChannelPlanBuilder::status)),
            Direction.class,
            plans(Direction.values(), metric(MetricBuilder::statedDirection)),
            Maturity.class,
            plans(
                    Maturity.values(),
                    maturity -> Strategy.builder("plan")
                            .team(Team.builder().maturity(maturity).build())
                            .build()),
            MemberKind.class,
            plans(
                    MemberKind.values(),
                    kind -> Strategy.builder("plan")
                            .team(Team.builder()
                                    .addMember(TeamMember.builder("ana")
                                            .kind(kind)
                                            .outside(true)
                                            .build())
                                    .build())
                            .build()),
            MonthEnd.class,
            plans(
                    MonthEnd.values(),
                    tactic((t, end) -> t.schedule(
                            end == MonthEnd.UNSTATED ? Recurring.monthlyOn(30) : Recurring.monthlyOn(30, end)))),
            Ordinal.class,
            plans(Ordinal.values(), tactic((t, ordinal) -> t.schedule(Recurring.monthlyOn(ordinal, DayOfWeek.MONDAY)))),
            ObjectiveLevel.class,
            plans(
                    ObjectiveLevel.values(),
                    level -> Strategy.builder("plan")
                            .addObjective(Objective.builder("grow").level(level).build())
                            .build()),
            Per.class,
            plans(Per.values(), channel((c, per) -> c.addCadence(new Cadence(1, per)))));

    static Set<Class<?>> sealedTypes() {
        return BY_FORM.keySet();
    }

    static Set<Class<?>> enums() {
        return BY_CONSTANT.keySet();
    }

    @ParameterizedTest
    @MethodSource("sealedTypes")
    void noTwoFormsOfASealedTypeReadAlike(Class<?> type) {
        assertThat(BY_FORM.get(type))
                .hasSizeGreaterThanOrEqualTo(type.getPermittedSubclasses().length)
                .extracting(StrategyText::of)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void noTwoConstantsOfAnEnumReadAlike(Class<?> type) {
        assertThat(BY_CONSTANT.get(type)).extracting(StrategyText::of).doesNotHaveDuplicates();
    }

    @Test
    void everySealedTypeOfTheModelIsTried() {
        assertThat(typesOfTheModel()
                        .filter(type -> type.isInterface() && type.isSealed())
                        .filter(type -> type.getPermittedSubclasses().length > 1)
                        .filter(type -> !Element.class.isAssignableFrom(type))
                        // A path leads to what a plan states; no plan states one.
                        .filter(type -> type != ElementPath.Step.class))
                .containsExactlyInAnyOrderElementsOf(sealedTypes());
    }

    @Test
    void everyEnumOfTheModelIsTried() {
        // A size is kept as the number that it stands for, and what kind an element is of stands in no attribute.
        assertThat(typesOfTheModel().filter(Class::isEnum).filter(type -> type != Size.class))
                .filteredOn(type -> type != ElementKind.class)
                .containsExactlyInAnyOrderElementsOf(enums());
    }

    private static Stream<Class<?>> typesOfTheModel() {
        return new ClassFileImporter()
                .importPackages(Strategy.class.getPackageName()).stream()
                        .filter(type -> type.getPackageName().equals(Strategy.class.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect);
    }

    private static <T> List<Strategy> plans(T[] values, Function<T, Strategy> plan) {
        return plans(Arrays.asList(values), plan);
    }

    private static <T> List<Strategy> plans(List<T> values, Function<T, Strategy> plan) {
        return values.stream().map(plan).toList();
    }

    private static <T> Function<T, Strategy> tactic(BiFunction<TacticBuilder, T, TacticBuilder> with) {
        return value -> Strategy.builder("plan")
                .addTactic(with.apply(Tactic.builder("post"), value).build())
                .build();
    }

    private static <T> Function<T, Strategy> metric(BiFunction<MetricBuilder, T, MetricBuilder> with) {
        return value -> Strategy.builder("plan")
                .addMetric(with.apply(Metric.builder("reach"), value).build())
                .build();
    }

    private static <T> Function<T, Strategy> channel(BiFunction<ChannelPlanBuilder, T, ChannelPlanBuilder> with) {
        return value -> Strategy.builder("plan")
                .addChannel(with.apply(ChannelPlan.builder("blog"), value).build())
                .build();
    }
}
