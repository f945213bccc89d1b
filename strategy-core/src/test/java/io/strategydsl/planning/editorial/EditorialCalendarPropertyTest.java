package io.strategydsl.planning.editorial;

import static io.strategydsl.model.ValueArbitraries.daysBetween;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Per;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.ValueArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class EditorialCalendarPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    @Property(tries = 100)
    void neverLeavesTheAskedDays(@ForAll("plans") Strategy plan, @ForAll("asked") Timeframe asked) {
        assertThat(calendar(plan, asked).slots()).allMatch(slot -> asked.contains(slot.day()));
    }

    @Property(tries = 100)
    void neverGoesBack(@ForAll("plans") Strategy plan, @ForAll("asked") Timeframe asked) {
        assertThat(calendar(plan, asked).slots().map(Slot::day)).isSorted();
    }

    @Property(tries = 150)
    void hasTheSlotsOfItsTwoHalves(
            @ForAll("plans") Strategy plan,
            @ForAll("asked") Timeframe asked,
            @ForAll @IntRange(max = 59) int daysOfTheFirst) {
        LocalDate middle = asked.start().plusDays(daysOfTheFirst);
        Stream<Slot> first =
                EditorialCalendar.between(plan, asked.start(), middle).slots();
        Stream<Slot> second =
                EditorialCalendar.between(plan, middle.plusDays(1), asked.end()).slots();

        assertThat(Stream.concat(first, second))
                .containsExactlyElementsOf(calendar(plan, asked).slots().toList());
    }

    @Property(tries = 100)
    void hasOnAChannelWhatTheWholeHasThere(
            @ForAll("plans") Strategy plan, @ForAll("asked") Timeframe asked, @ForAll("ids") String channel) {
        List<Slot> there = calendar(plan, asked)
                .slots()
                .filter(slot -> slot.channel().equals(Optional.of(channel)))
                .toList();

        assertThat(calendar(plan, asked).on(channel).slots()).containsExactlyElementsOf(there);
    }

    @Property(tries = 100)
    void hasInItsWeeksWhatItHasAltogether(@ForAll("plans") Strategy plan, @ForAll("asked") Timeframe asked) {
        assertThat(calendar(plan, asked).weeks().flatMap(week -> week.slots().stream()))
                .containsExactlyElementsOf(calendar(plan, asked).slots().toList());
    }

    @Property(tries = 300)
    void hasEachPostEitherOnADayOrAmongWhatIsOnNone(
            @ForAll("posts") Post post, @ForAll("timeframes") Optional<Timeframe> timeframe) {
        Strategy plan = Strategy.builder("plan")
                .timeframe(timeframe)
                .addPost(post.toBuilder().status(Optional.empty()).build())
                .build();
        EditorialCalendar always = EditorialCalendar.between(plan, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

        assertThat(always.slots().findFirst().isPresent())
                .isEqualTo(always.unplaced().isEmpty());
    }

    @Property(tries = 100)
    void hasAsManyPostsInAWeekAsTheCadenceSaysUnlessMoreAreStated(
            @ForAll("channels") ChannelPlan channel,
            @ForAll List<@From("posts") Post> posts,
            @ForAll @IntRange(min = 1, max = 20) int times) {
        Strategy plan = Strategy.builder("plan")
                .timeframe(new Timeframe(FIRST, LAST))
                .posts(posts.stream()
                        .map(post ->
                                post.toBuilder().channels(List.of(channel.id())).build())
                        .toList())
                .channels(List.of(channel.toBuilder()
                        .cadences(List.of(new Cadence(times, Per.PER_WEEK)))
                        .status(ChannelStatus.OPEN)
                        .build()))
                .build();
        LocalDate monday = LocalDate.of(2017, 1, 2);

        EditorialCalendar.between(plan, monday, monday.plusWeeks(20).minusDays(1))
                .weeks()
                .forEach(week -> {
                    long stated =
                            week.slots().stream().filter(slot -> !slot.isOpen()).count();
                    assertThat((long) week.slots().size()).isEqualTo(Math.max(times, stated));
                });
    }

    @Property(tries = 100)
    void keepsEachAreaWithinOneOfItsShareFromTheStartOfThePlan(
            @ForAll("cadences") Cadence cadence, @ForAll("wholeMixes") List<ContentShare> mix) {
        Strategy plan = Strategy.builder("plan")
                .timeframe(new Timeframe(FIRST, LAST))
                .channels(List.of(
                        ChannelPlan.builder("a").addCadence(cadence).mix(mix).build()))
                .build();

        List<ContentArea> areas = EditorialCalendar.between(plan, FIRST, FIRST.plusDays(90))
                .slots()
                .map(slot -> slot.area().orElseThrow())
                .toList();

        for (ContentShare share : mix) {
            assertThat((double) areas.stream().filter(share.area()::equals).count())
                    .isCloseTo(areas.size() * share.percent().doubleValue() / 100, Offset.strictOffset(1.0));
        }
    }

    private static EditorialCalendar calendar(Strategy plan, Timeframe asked) {
        return EditorialCalendar.between(plan, asked.start(), asked.end());
    }

    @Provide
    Arbitrary<Strategy> plans() {
        Arbitrary<Optional<Pillars>> pillars =
                StrategyArbitraries.any(Pillars.class).optional(0.5);
        Arbitrary<List<Tactic>> tactics =
                StrategyArbitraries.any(Tactic.class).list().ofMaxSize(3);
        return Combinators.combine(
                        timeframes(),
                        channels().list().ofMaxSize(3),
                        pillars,
                        tactics,
                        posts().list().ofMaxSize(4))
                .as((timeframe, channels, novelties, all, posts) -> Strategy.builder("plan")
                        .timeframe(timeframe)
                        .channels(channels)
                        .posts(posts)
                        .pillars(novelties)
                        .tactics(all)
                        .build());
    }

    @Provide
    Arbitrary<Optional<Timeframe>> timeframes() {
        return Arbitraries.oneOf(ValueArbitraries.timeframes(), asked()).optional(0.8);
    }

    @Provide
    Arbitrary<Post> posts() {
        return StrategyArbitraries.any(Post.class);
    }

    @Provide
    Arbitrary<ChannelPlan> channels() {
        return Combinators.combine(
                        StrategyArbitraries.any(ChannelPlan.class),
                        cadences().list().ofMaxSize(3))
                .as((channel, cadence) -> channel.toBuilder().cadences(cadence).build());
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.of(Per.class))
                .as(Cadence::new)
                .filter(cadence -> cadence.per() != Per.PER_EVENT);
    }

    @Provide
    Arbitrary<List<ContentShare>> wholeMixes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50))
                .as((promotion, curated) -> List.of(
                        ContentShare.of(ContentArea.PROMOTION, promotion),
                        ContentShare.of(ContentArea.CURATED, curated),
                        ContentShare.of(ContentArea.INTERACTION, 100 - promotion - curated)));
    }

    @Provide
    Arbitrary<Timeframe> asked() {
        return Combinators.combine(
                        daysBetween(FIRST, LAST), Arbitraries.integers().between(60, 100))
                .as((first, days) -> new Timeframe(first, first.plusDays(days)));
    }

    @Provide
    Arbitrary<String> ids() {
        return ValueArbitraries.ids();
    }
}
