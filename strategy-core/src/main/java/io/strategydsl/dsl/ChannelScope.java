package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Post;
import io.strategydsl.model.Resource;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The verbs for a channel: why it is there, whom it reaches, what is posted and how often. After its
 * lambda has returned, every verb throws an {@link IllegalStateException}.
 */
public final class ChannelScope extends ElementScope<ChannelScope, ChannelPlanBuilder> {
    private final List<Post> posts = new ArrayList<>();

    ChannelScope(Checks checks, Platform platform) {
        super(checks, ChannelPlan.builder(checks.id()).platform(platform));
    }

    /**
     * Sets the name of the account, such as "@campfire". A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelScope account(String account) {
        return set("account", account, builder::account);
    }

    /** Sets the address at which people find this channel. */
    public ChannelScope link(URI link) {
        return set("link", link, builder::link);
    }

    /**
     * Sets what the account says of itself: its profile text. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelScope profile(String profile) {
        return set("profile", profile, builder::profile);
    }

    /**
     * States the specific, defensible reason to be there. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelScope because(String reason) {
        return set("reason", reason, builder::reason);
    }

    /**
     * States what is posted there. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelScope content(String content) {
        return set("content", content, builder::content);
    }

    /**
     * Adds personas that this channel reaches, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ChannelScope reaching(String... personas) {
        return addIds("personas", personas, builder::addPersona);
    }

    /**
     * Adds metrics by which this channel is judged, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ChannelScope measuredBy(String... metrics) {
        return addIds("metrics", metrics, builder::addMetric);
    }

    /**
     * Adds members of the team who own the account, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ChannelScope ownedBy(String... members) {
        return addIds("owners", members, builder::addOwner);
    }

    /**
     * Adds how often something is posted, from 1 to 10,000 times in a period. A channel can have several cadences, which
     * add up: {@code posting(1, PER_WEEK, LONG_VIDEO).posting(1, PER_DAY, SHORT_VIDEO)}.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000
     */
    public ChannelScope posting(int times, Per per) {
        return addNew(() -> new Cadence(times, per), builder::addCadence);
    }

    /**
     * Adds how often something is posted, and more on that: {@code posting(1, PER_WEEK, p -> p.every(2))}.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000
     */
    public ChannelScope posting(int times, Per per, Consumer<CadenceScope> scope) {
        return posting(() -> new Cadence(times, per), scope);
    }

    /**
     * Adds how often something of one area of content is posted.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000
     */
    public ChannelScope posting(int times, Per per, ContentArea area) {
        return posting(times, per, cadence -> cadence.area(area));
    }

    /**
     * Adds how often something of one format is posted: {@code posting(1, PER_MONTH, LONG_VIDEO)}.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000
     */
    public ChannelScope posting(int times, Per per, ContentFormat format) {
        return posting(times, per, cadence -> cadence.format(format));
    }

    /**
     * Adds how often something is posted, as a range: {@code posting(4, 5, PER_WEEK)}. Slots are planned for its lower
     * end; posts up to its upper end are within it.
     *
     * @throws IllegalArgumentException if a number is not between 1 and 10,000, or the upper one is below the lower
     */
    public ChannelScope posting(int times, int maxTimes, Per per) {
        return addNew(() -> new Cadence(times, per).upTo(maxTimes), builder::addCadence);
    }

    /**
     * Adds how often something is posted, as a range, and more on that.
     *
     * @throws IllegalArgumentException if a number is not between 1 and 10,000, or the upper one is below the lower
     */
    public ChannelScope posting(int times, int maxTimes, Per per, Consumer<CadenceScope> scope) {
        return posting(() -> new Cadence(times, per).upTo(maxTimes), scope);
    }

    /**
     * Adds how often something of one area of content is posted, as a range.
     *
     * @throws IllegalArgumentException if a number is not between 1 and 10,000, or the upper one is below the lower
     */
    public ChannelScope posting(int times, int maxTimes, Per per, ContentArea area) {
        return posting(times, maxTimes, per, cadence -> cadence.area(area));
    }

    /**
     * Adds how often something of one format is posted, as a range.
     *
     * @throws IllegalArgumentException if a number is not between 1 and 10,000, or the upper one is below the lower
     */
    public ChannelScope posting(int times, int maxTimes, Per per, ContentFormat format) {
        return posting(times, maxTimes, per, cadence -> cadence.format(format));
    }

    /**
     * Adds how often something is posted in a stretch of days, weeks, months or years: {@code posting(1, weeks(2))} is
     * once a fortnight.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000, or the stretch is not one of whole
     *     days, weeks, months or years, or longer than a cadence can be
     */
    public ChannelScope posting(int times, Period each) {
        return addNew(() -> Cadence.of(times, each), builder::addCadence);
    }

    /**
     * Adds how often something of one area of content is posted in a stretch of days, weeks, months or years.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000, or the stretch is not one of whole
     *     days, weeks, months or years, or longer than a cadence can be
     */
    public ChannelScope posting(int times, Period each, ContentArea area) {
        return posting(() -> Cadence.of(times, each), cadence -> cadence.area(area));
    }

    /**
     * Adds how often something of one format is posted in a stretch of days, weeks, months or years: {@code posting(1,
     * weeks(2), NEWSLETTER)}.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000, or the stretch is not one of whole
     *     days, weeks, months or years, or longer than a cadence can be
     */
    public ChannelScope posting(int times, Period each, ContentFormat format) {
        return posting(() -> Cadence.of(times, each), cadence -> cadence.format(format));
    }

    /**
     * Sets the content mix: {@code mix(promotion(20), curated(40), interaction(40))}, in place of that of the strategy.
     * Shares that do not add up to 100 are no error here; the validator reports them.
     */
    public ChannelScope mix(ContentShare... shares) {
        return setNew("content mix", () -> Arrays.asList(checks().present("content mix", shares)), builder::mix);
    }

    /** States where the editorial calendar of this channel is kept, if not here. */
    public ChannelScope calendar(URI calendar) {
        return set("calendar", calendar, builder::calendar);
    }

    /**
     * Adds a post on this channel; the post can name others as well.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public ChannelScope post(String id, String text, Consumer<PostScope> scope) {
        PostScope post = new PostScope(part("post", id), text).on(checks().id()).filledBy(scope);
        posts.add(post.build());
        return this;
    }

    /**
     * Adds a post on this channel, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public ChannelScope post(String id, String text) {
        return post(id, text, post -> {});
    }

    /** Adds something that this channel takes: people, time, a tool or money. */
    public ChannelScope resource(Resource resource) {
        return add(resource, builder::addResource);
    }

    /**
     * States how many people can post in the name of the company, up to 1,000,000.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1,000,000
     */
    public ChannelScope access(int people) {
        return set("access", people, builder::access);
    }

    /** States whether posts are made by hand, scheduled ahead or automatic. */
    public ChannelScope automation(Automation automation) {
        return set("automation", automation, builder::automation);
    }

    /**
     * States that this channel is in use. A channel is open or closing, not both.
     *
     * @throws IllegalStateException if {@code open} or {@code closing} was called before
     */
    public ChannelScope open() {
        return set("status", "open", ChannelStatus.OPEN, builder::status);
    }

    /**
     * States that this channel is being closed. A channel is open or closing, not both.
     *
     * @throws IllegalStateException if {@code open} or {@code closing} was called before
     */
    public ChannelScope closing() {
        return set("status", "closing", ChannelStatus.CLOSING, builder::status);
    }

    /** Returns the posts that are written inside this channel, in the order written. */
    List<Post> posts() {
        return posts;
    }

    private ChannelScope posting(Supplier<Cadence> stated, Consumer<CadenceScope> scope) {
        Cadence start = inTheNameOfTheElement(stated);
        CadenceScope cadence =
                new CadenceScope(part("cadence of " + checks().subject()), element(), start).filledBy(scope);
        return add(cadence.build(), builder::addCadence);
    }

    ChannelPlan build() {
        return builder.build();
    }
}
