package io.strategydsl.planning.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.ValueArbitraries;
import io.strategydsl.planning.capacity.TacticFit.Verdict;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CapacityPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 3);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 6);
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_SUNDAY = LocalDate.of(2027, 5, 9);

    /** Longer than what lasts longest. */
    private static final int LONGEST = 40;

    /** More than all that is rounded away in a test comes to. */
    private static final BigDecimal ROUNDED_AWAY = new BigDecimal("0.00001");

    @Property(tries = 200)
    void asksAsManyHoursAsOneFindsByGoingThroughAllDays(@ForAll("plans") Strategy plan) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        plan.tactics()
                .forEach(tactic ->
                        addDayByDay(tactic.effort(), tactic.schedule(), tactic.ownersAndAccountable(), expected));
        plan.posts().forEach(post -> addDayByDay(post.effort(), post.schedule(), post.owners(), expected));
        Map<String, BigDecimal> asked = new TreeMap<>();
        for (MemberCapacity member : Capacity.of(plan, FIRST, LAST).members()) {
            member.weeks().forEach(week -> asked.put(member.member() + " " + week.week(), week.asked()));
        }

        assertThat(asked.keySet()).isEqualTo(expected.keySet());
        asked.forEach((week, hours) -> assertThat(
                        expected.getOrDefault(week, BigDecimal.ZERO).subtract(hours))
                .as(week)
                .isBetween(BigDecimal.ONE.scaleByPowerOfTen(-15).negate(), ROUNDED_AWAY));
    }

    private static void addDayByDay(
            Optional<BigDecimal> effort,
            Optional<Schedule> schedule,
            Set<String> owners,
            Map<String, BigDecimal> hours) {
        if (effort.isEmpty() || schedule.isEmpty()) {
            return;
        }
        for (LocalDate begins = FIRST_MONDAY.minusDays(LONGEST);
                !begins.isAfter(LAST_SUNDAY);
                begins = begins.plusDays(1)) {
            if (schedule.get().occurrences(begins, begins).findAny().isEmpty()) {
                continue;
            }
            List<LocalDate> days = begins.datesUntil(
                            schedule.get().lastDay(begins).plusDays(1))
                    .toList();
            BigDecimal part = effort.get()
                    .divide(
                            BigDecimal.valueOf((long) days.size() * Math.max(1, owners.size())),
                            MathContext.DECIMAL128);
            for (LocalDate day : days) {
                if (!day.isBefore(FIRST_MONDAY) && !day.isAfter(LAST_SUNDAY)) {
                    owners.forEach(owner -> hours.merge(owner + " " + Week.of(day), part, BigDecimal::add));
                }
            }
        }
    }

    @Property(tries = 100)
    void whatIsAskedOfAMemberIsTheSumOfTheWeeksAndEachOfThemOfItsParts(@ForAll("plans") Strategy plan) {
        for (MemberCapacity member : Capacity.of(plan, FIRST, LAST).members()) {
            assertThat(member.asked())
                    .isEqualByComparingTo(sum(member.weeks().stream().map(MemberWeek::asked)));
            assertThat(member.weeks()).extracting(MemberWeek::week).isSorted();
            for (MemberWeek week : member.weeks()) {
                assertThat(week.asked())
                        .isEqualByComparingTo(sum(week.most().stream().map(AskedHours::hours)));
                assertThat(week.most()).hasSize(week.count()).isSortedAccordingTo(AskedHours.MOST_FIRST);
            }
        }
    }

    @Property(tries = 100)
    void theHoursOfAllWeeksAreThoseOfEachWeekTogether(@ForAll("hours") HoursPerPeriod hours) {
        AvailableHours available = AvailableHours.of(hours).orElseThrow();
        Stream<BigDecimal> weeks =
                FIRST_MONDAY.datesUntil(LAST_SUNDAY, Period.ofWeeks(1)).map(monday -> available.in(Week.of(monday)));

        assertThat(available
                        .between(Week.of(FIRST), Week.of(LAST))
                        .subtract(sum(weeks))
                        .abs())
                .isLessThan(ROUNDED_AWAY);
    }

    @Property(tries = 200)
    void losesNothingThatIsStillToBeDone(@ForAll("wildPlans") Strategy plan) {
        Capacity capacity = Capacity.of(plan, FIRST, LAST);
        StrategyIndex index = StrategyIndex.of(plan);
        Set<IdentifiedElement> known = Collections.newSetFromMap(new IdentityHashMap<>());
        capacity.members()
                .forEach(member ->
                        member.weeks().forEach(week -> week.most().forEach(asked -> known.add(asked.element()))));
        capacity.unowned().forEach(asked -> known.add(asked.element()));
        int asked = known.size();
        known.addAll(capacity.withoutEffort());
        known.addAll(capacity.withoutWeeks());
        List<IdentifiedElement> expected = Stream.concat(
                        index.tactics().stream()
                                .filter(tactic -> isToDo(PlannedDays.of(tactic, index)))
                                .map(IdentifiedElement.class::cast),
                        index.posts().stream().filter(post -> isToDo(PlannedDays.of(post, index))))
                .toList();

        assertThat(known).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(known)
                .hasSize(asked
                        + capacity.withoutEffort().size()
                        + capacity.withoutWeeks().size());
    }

    private static boolean isToDo(PlannedDays days) {
        boolean inTheseWeeks =
                days.timesToDo(FIRST_MONDAY, LAST_SUNDAY).findFirst().isPresent();
        return !days.isOver() && (inTheseWeeks || !days.areWeeksStated() || !days.hasDays());
    }

    @Property(tries = 200)
    void whatFitsAsksNobodyForMoreThanTheyHave(@ForAll("plans") Strategy plan) {
        List<TacticFit> fits = Capacity.of(plan, FIRST, LAST).fits().toList();
        Strategy carriedOut = withOnly(plan, fits, fits.size());
        Set<String> fitting = fits.stream()
                .filter(TacticFit::fits)
                .map(fit -> fit.tactic().id())
                .collect(Collectors.toSet());

        for (MemberCapacity member : Capacity.of(carriedOut, FIRST, LAST).members()) {
            assertThat(member.weeksOver())
                    .noneMatch(week -> week.most().stream()
                            .anyMatch(asked ->
                                    asked.element() instanceof Tactic tactic && fitting.contains(tactic.id())));
        }
    }

    @Property(tries = 200)
    void whatDoesNotFitWouldAskSomebodyForMoreThanTheyHave(@ForAll("plans") Strategy plan) {
        List<TacticFit> fits = Capacity.of(plan, FIRST, LAST).fits().toList();
        for (int i = 0; i < fits.size(); i++) {
            TacticFit fit = fits.get(i);
            if (fit.verdict() == Verdict.LACKS_HOURS) {
                Strategy with = withOnly(plan, fits, i).toBuilder()
                        .addTactic(fit.tactic())
                        .build();
                List<String> over = Capacity.of(with, FIRST, LAST).members().stream()
                        .filter(member -> member.weeksOver().stream()
                                .anyMatch(week -> week.most().stream()
                                        .anyMatch(asked -> asked.element().equals(fit.tactic()))))
                        .map(MemberCapacity::member)
                        .toList();

                assertThat(over).containsExactlyInAnyOrderElementsOf(fit.members());
            }
        }
    }

    /** The plan without tactics of high value and high complexity, but those of the first that fit. */
    private static Strategy withOnly(Strategy plan, List<TacticFit> fits, int first) {
        Set<String> left = new TreeSet<>();
        for (int i = 0; i < fits.size(); i++) {
            if (i >= first || !fits.get(i).fits()) {
                left.add(fits.get(i).tactic().id());
            }
        }
        return plan.toBuilder()
                .tactics(plan.tactics().stream()
                        .filter(tactic -> !left.contains(tactic.id()))
                        .toList())
                .build();
    }

    @Property(tries = 100)
    void theOrderOfTheElementsChangesNothing(@ForAll("plans") Strategy plan) {
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        Collections.reverse(tactics);
        Capacity reversed = Capacity.of(plan.toBuilder().tactics(tactics).build(), FIRST, LAST);

        assertThat(reversed.members())
                .containsExactlyInAnyOrderElementsOf(
                        Capacity.of(plan, FIRST, LAST).members());
        assertThat(reversed.fits())
                .containsExactlyElementsOf(Capacity.of(plan, FIRST, LAST).fits().toList());
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Plans of a few people who have much to do on known days. */
    @Provide
    Arbitrary<Strategy> plans() {
        Arbitrary<List<Tactic>> tactics = Combinators.combine(
                        owners(), schedules(), efforts(), Arbitraries.of(1, 8, 9), Arbitraries.of(1, 8, 9))
                .as((owners, schedule, effort, value, complexity) -> Tactic.builder("t")
                        .owners(owners)
                        .schedule(schedule)
                        .effort(effort)
                        .value(value)
                        .complexity(complexity)
                        .build())
                .list()
                .ofMaxSize(6)
                .map(CapacityPropertyTest::numbered);
        Arbitrary<List<Post>> posts = Combinators.combine(owners(), schedules(), efforts())
                .as((owners, schedule, effort) -> Post.builder("p")
                        .owners(owners)
                        .schedule(schedule)
                        .effort(effort)
                        .status(PostStatus.draft())
                        .build())
                .list()
                .ofMaxSize(2)
                .uniqueElements(Post::id);
        return Combinators.combine(tactics, posts, hours().list().ofSize(3))
                .as((planned, entries, hours) -> Strategy.builder("plan")
                        .team(Team.builder()
                                .members(List.of(
                                        member("a", hours.get(0)),
                                        member("b", hours.get(1)),
                                        member("c", hours.get(2))))
                                .build())
                        .tactics(planned)
                        .posts(entries)
                        .build())
                .withoutEdgeCases();
    }

    private static List<Tactic> numbered(List<Tactic> tactics) {
        List<Tactic> numbered = new ArrayList<>();
        for (Tactic tactic : tactics) {
            numbered.add(Tactic.builder("t" + numbered.size())
                    .owners(tactic.owners())
                    .schedule(tactic.schedule())
                    .effort(tactic.effort())
                    .value(tactic.value())
                    .complexity(tactic.complexity())
                    .build());
        }
        return numbered;
    }

    private static TeamMember member(String id, HoursPerPeriod hours) {
        return TeamMember.builder(id).available(hours).build();
    }

    @Provide
    Arbitrary<HoursPerPeriod> hours() {
        return Combinators.combine(
                        ValueArbitraries.numbersBetween(new BigDecimal("0.5"), BigDecimal.valueOf(24)),
                        Arbitraries.of(Per.PER_DAY, Per.PER_WEEK, Per.PER_MONTH, Per.PER_QUARTER, Per.PER_YEAR))
                .as(HoursPerPeriod::new);
    }

    private static Arbitrary<Set<String>> owners() {
        return Arbitraries.of("a", "b", "c").set().ofMinSize(1);
    }

    private static Arbitrary<Optional<BigDecimal>> efforts() {
        return Arbitraries.integers()
                .between(1, 30)
                .map(halves -> BigDecimal.valueOf(halves * 5L, 1))
                .optional(0.9);
    }

    private static Arbitrary<Schedule> schedules() {
        Arbitrary<LocalDate> days = ValueArbitraries.daysBetween(FIRST_MONDAY.minusDays(LONGEST), LAST_SUNDAY);
        Arbitrary<Schedule> once = days.map(Schedule::once);
        Arbitrary<Schedule> weekly = Combinators.combine(
                        days,
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(1, 3))
                .as((day, weekday, every) ->
                        Recurring.weeklyOn(weekday).from(day).every(every));
        return Combinators.combine(
                        Arbitraries.oneOf(once, weekly),
                        Arbitraries.integers().between(1, LONGEST - 1).optional(0.5))
                .as((schedule, length) -> length.map(each -> schedule.lasting(Period.ofDays(each)))
                        .orElse(schedule));
    }

    /** Plans in which hardly anything fits together. */
    @Provide
    Arbitrary<Strategy> wildPlans() {
        return StrategyArbitraries.anyStrategyThatAcceptsNothing();
    }
}
