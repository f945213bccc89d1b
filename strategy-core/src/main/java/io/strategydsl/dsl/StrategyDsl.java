package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The entry to the DSL, meant to be imported statically. Each lambda receives the scope of one element, which offers the
 * verbs of that element and no others.
 *
 * <pre>{@code
 * import static io.strategydsl.dsl.StrategyDsl.*;
 *
 * Strategy campfire = strategy("campfire-2017", s -> s
 *         .organisation("Campfire, Inc.")
 *         .during(Year.of(2017))
 *         .team(t -> t.member("brian", "Brian"))
 *         .objective("new-segment", "Expand into a new market segment")
 *         .goal("influencers", "Build relationships with influencers", g -> g
 *                 .supports("new-segment")
 *                 .tactic("list", "List influencers open to sponsored posts", t -> t
 *                         .amount(100, "influencers")
 *                         .ownedBy("brian")
 *                         .due(LocalDate.of(2017, 2, 1)))));
 * }</pre>
 *
 * <p>The constants that verbs take, such as {@code INSTAGRAM}, {@code PER_WEEK} and {@code MONDAY}, come with a second static
 * import, of {@link StrategyConstants}. A verb that adds can be called again; one that is said once refuses a second call.
 * What stands between square brackets can be left out.
 *
 * <table>
 * <caption>The verbs of all scopes</caption>
 * <tr><th scope="col">verb<th scope="col">called<th scope="col">what it does
 * <tr><th scope="rowgroup" colspan="3">{@link StrategyScope}
 * <tr><td>{@code organisation(name)}<td>once<td>States whose plan this is.
 * <tr><td>{@code during(start, end)}<td>once<td>States the days from which and until which the plan holds, both included.
 * <tr><td>{@code during(year)}<td>once<td>States the calendar year in which the plan holds.
 * <tr><td>{@code about(text)}<td>once<td>States what the plan is about, in a sentence or two.
 * <tr><td>{@code calendar(calendar)}<td>once<td>States where the editorial calendar of the whole plan is kept.
 * <tr><td>{@code mix(ContentShare...)}<td>once<td>Sets the content mix of every channel that has none of its own: {@code mix(share(WORKSHOP, 35), promotion(20), curated(20), interaction(25))}.
 * <tr><td>{@code resource(Resource)}<td>adds<td>Adds something that the plan as a whole takes: people, time, a tool or money.
 * <tr><td>{@code objective(id, text[, o -> ...])}<td>adds<td>Adds something that the company wants to reach.
 * <tr><td>{@code marketingObjective(id, text[, o -> ...])}<td>adds<td>Adds something that marketing wants to reach, where no objective of the company can be moved by social media.
 * <tr><td>{@code milestone(id, name[, m -> ...])}<td>adds<td>Adds an event from which the plan counts, such as a launch: {@code milestone("launch", "Public launch", m -> m.on(day))}.
 * <tr><td>{@code team(t -> ...)}<td>once<td>States who works on the plan.
 * <tr><td>{@code persona(id, text[, p -> ...])}<td>adds<td>Adds an audience that the plan wants to reach.
 * <tr><td>{@code primaryGoal(id, text[, g -> ...])}<td>adds<td>Adds the goal that comes first.
 * <tr><td>{@code goal(id, text[, g -> ...])}<td>adds<td>Adds a goal.
 * <tr><td>{@code metric(id, name[, m -> ...])}<td>adds<td>Adds a metric, by the name that people call it.
 * <tr><td>{@code metric(id[, m -> ...])}<td>adds<td>Adds a metric.
 * <tr><td>{@code tactic(id, text[, t -> ...])}<td>adds<td>Adds a tactic.
 * <tr><td>{@code channel(id, Platform[, c -> ...])}<td>adds<td>Adds the plan for one account on a platform.
 * <tr><td>{@code post(id, text[, p -> ...])}<td>adds<td>Adds a post: a row of the editorial calendar.
 * <tr><td>{@code listening(l -> ...)}<td>once<td>States whom and what the organisation listens to.
 * <tr><td>{@code positioning(p -> ...)}<td>once<td>States what sets the organisation apart.
 * <tr><td>{@code pillars(p -> ...)}<td>once<td>States how the organisation behaves as a person.
 * <tr><td>{@code review(id, text[, r -> ...])}<td>adds<td>Adds an occasion on which the plan is looked at and adapted.
 * <tr><td>{@code accepts(ruleId, path, reason)}<td>adds<td>Accepts what a rule finds at a place of this plan, for a reason: {@code accepts("pillar.honesty", "strategy", "a community plan has no brand voice")}.
 * <tr><td>{@code accepts(ruleId, path, reason, lastDay)}<td>adds<td>Accepts what a rule finds at a place of this plan, for a reason and up to a last day.
 * <tr><th scope="rowgroup" colspan="3">{@link ObjectiveScope}
 * <tr><th scope="rowgroup" colspan="3">{@link MilestoneScope}
 * <tr><td>{@code on(day)}<td>once<td>Sets its day, once that is known.
 * <tr><th scope="rowgroup" colspan="3">{@link TeamScope}
 * <tr><td>{@code member(id, name[, m -> ...])}<td>adds<td>Adds a named person.
 * <tr><td>{@code role(id, name[, m -> ...])}<td>adds<td>Adds a role that somebody fills, such as a community manager.
 * <tr><td>{@code group(id, name[, m -> ...])}<td>adds<td>Adds several people under one name, such as "the team".
 * <tr><td>{@code agency(id, name[, m -> ...])}<td>adds<td>Adds a firm from outside.
 * <tr><td>{@code policy(policy)}<td>once<td>States the social-media policy: its text, or where it is kept.
 * <tr><td>{@code answeredBy(members...)}<td>adds<td>Adds members who watch the accounts and answer, by id.
 * <tr><td>{@code maturity(Maturity)}<td>once<td>States how far the organisation has come with social media.
 * <tr><th scope="rowgroup" colspan="3">{@link MemberScope}
 * <tr><td>{@code function(TeamFunction...)}<td>adds<td>Adds functions of the company that this member brings to the team.
 * <tr><td>{@code canPost()}<td>once<td>States that this member can post in the name of the company.
 * <tr><td>{@code outside()}<td>once<td>States that this member is from outside the company, as an agency always is.
 * <tr><td>{@code available(hours, Per)}<td>once<td>Sets how many hours this member has for the plan: {@code available(12, PER_WEEK)}.
 * <tr><th scope="rowgroup" colspan="3">{@link PersonaScope}
 * <tr><td>{@code priority(priority)}<td>once<td>States how important this audience is: 1 comes first, up to 1,000.
 * <tr><td>{@code because(reason)}<td>once<td>States why this audience matters.
 * <tr><td>{@code relation(relation)}<td>once<td>States what they are to the organisation: customer, staff, sponsor.
 * <tr><td>{@code demographics(demographics...)}<td>adds<td>Adds facts such as age, place, work and income.
 * <tr><td>{@code psychographics(psychographics...)}<td>adds<td>Adds what they are interested in and how they live.
 * <tr><td>{@code behaviour(behaviours...)}<td>adds<td>Adds how they behave online.
 * <tr><td>{@code values(values...)}<td>adds<td>Adds what matters to them.
 * <tr><td>{@code challenges(challenges...)}<td>adds<td>Adds what they struggle with.
 * <tr><td>{@code foundOn(Platform...)}<td>adds<td>Adds platforms on which they are found.
 * <tr><th scope="rowgroup" colspan="3">{@link GoalScope}
 * <tr><td>{@code type(GoalType)}<td>once<td>States what kind of goal this is.
 * <tr><td>{@code supports(objectives...)}<td>adds<td>Adds objectives that this goal helps to reach, by id.
 * <tr><td>{@code ownedBy(members...)}<td>adds<td>Adds members of the team who own this goal, by id, and therefore the tactics that serve it.
 * <tr><td>{@code accountable(member)}<td>once<td>Sets the one member of the team who answers for this goal, by id.
 * <tr><td>{@code helpedBy(members...)}<td>adds<td>Adds members of the team who help with this goal, by id.
 * <tr><td>{@code approvedBy(members...)}<td>adds<td>Adds members of the team who have to approve what is done for this goal, by id.
 * <tr><td>{@code resource(Resource)}<td>adds<td>Adds something that this goal takes, besides what its tactics do: people, time, a tool or money.
 * <tr><td>{@code metric(id, name[, m -> ...])}<td>adds<td>Adds a metric that measures this goal, by the name that people call it.
 * <tr><td>{@code metric(id[, m -> ...])}<td>adds<td>Adds a metric that measures this goal.
 * <tr><td>{@code tactic(id, text[, t -> ...])}<td>adds<td>Adds a tactic that serves this goal.
 * <tr><td>{@code goal(id, text[, g -> ...])}<td>adds<td>Adds a goal that is part of this goal.
 * <tr><th scope="rowgroup" colspan="3">{@link MetricScope}
 * <tr><td>{@code kind(MetricKind)}<td>once<td>States which kind of measure this is.
 * <tr><td>{@code name(name)}<td>once<td>States how people call this metric, where the name of its kind does not say enough.
 * <tr><td>{@code unit(unit)}<td>once<td>States what is counted, such as "people" or "%".
 * <tr><td>{@code lowerIsBetter()}<td>once<td>States that less is better, as with a bounce rate.
 * <tr><td>{@code higherIsBetter()}<td>once<td>Sets that more is better, where the kind of the metric does not say so.
 * <tr><td>{@code baseline(value, day)}<td>once<td>States where the metric stood on a day.
 * <tr><td>{@code baseline(value)}<td>once<td>States where the metric stood on the first day of the plan's timeframe.
 * <tr><td>{@code target(value, day)}<td>adds<td>Adds a value to be reached by a day.
 * <tr><td>{@code target(value, RelativeDay)}<td>adds<td>Adds a value to be reached by a day that is counted from a milestone, as in {@code target(500, at("launch"))}.
 * <tr><td>{@code target(value)}<td>adds<td>Adds a value to be reached, with no day stated.
 * <tr><td>{@code targetEach(value, Per)}<td>adds<td>Adds a value to be reached in each period, such as 2,000 a month.
 * <tr><td>{@code holds(value)}<td>adds<td>Adds a level to keep: the metric is to stay on it or on its good side.
 * <tr><td>{@code targetGrowth(percent, Per)}<td>adds<td>Adds growth in each period, such as 20 % a quarter; below zero to fall.
 * <tr><td>{@code targetChange(change, day)}<td>adds<td>Adds a change by a day, such as two new groups; below zero to fall.
 * <tr><td>{@code targetChange(change, RelativeDay)}<td>adds<td>Adds a change by a day that is counted from a milestone, as in {@code targetChange(2, after("launch", weeks(4)))}.
 * <tr><td>{@code targetUndecided(words)}<td>adds<td>Adds that a target is not decided yet, with what the plan says instead.
 * <tr><td>{@code targetUndecided(words, day)}<td>adds<td>Adds a target for a day whose number is not decided yet, with what the plan says instead.
 * <tr><td>{@code targetUndecided(words, RelativeDay)}<td>adds<td>Adds a target for a day that is counted from a milestone and whose number is not decided yet, with what the plan says instead.
 * <tr><td>{@code quarterlyTargets(year, values...)}<td>adds<td>Adds one to four targets, each to be reached by the last day of its quarter, from the first quarter of the year on.
 * <tr><td>{@code observed(day, value)}<td>adds<td>Adds what was measured on a day.
 * <tr><td>{@code source(source)}<td>once<td>States where the numbers come from, such as a report or a tool.
 * <tr><td>{@code measures(goals...)}<td>adds<td>Adds goals that this metric judges, by id, besides the one in whose scope it is written.
 * <tr><th scope="rowgroup" colspan="3">{@link TacticScope}
 * <tr><td>{@code serves(goals...)}<td>adds<td>Adds goals that this tactic serves, by id, besides the one in whose scope it is written.
 * <tr><td>{@code ownedBy(members...)}<td>adds<td>Adds members of the team who own this tactic, by id.
 * <tr><td>{@code accountable(member)}<td>once<td>States the one member of the team who answers for this tactic, by id; counts as an owner.
 * <tr><td>{@code helpedBy(members...)}<td>adds<td>Adds members of the team who help with this tactic, by id.
 * <tr><td>{@code approvedBy(members...)}<td>adds<td>Adds members of the team who have to approve this tactic, by id.
 * <tr><td>{@code due(day)}<td>once<td>States the day by which this tactic is to be done.
 * <tr><td>{@code due(RelativeDay)}<td>once<td>Sets the day by which this tactic is to be done, counted from a milestone: {@code due(before("launch", weeks(4)))}.
 * <tr><td>{@code lasting(length)}<td>once<td>Sets how long this tactic lasts, from its day on: {@code due(LocalDate.of(2027, 3, 1)).lasting(weeks(2))} begins on 1 March and is due on 14 March.
 * <tr><td>{@code repeats(Schedule)}<td>once<td>States when this tactic happens, if not once: {@code repeats(monthlyOn(30, OR_LAST_DAY))}.
 * <tr><td>{@code dependsOn(tactics...)}<td>adds<td>Adds tactics that have to be done before this one, by id.
 * <tr><td>{@code reaching(personas...)}<td>adds<td>Adds personas whom this tactic is meant to reach, by id, besides those whom its channels reach.
 * <tr><td>{@code on(channels...)}<td>adds<td>Adds channels on which this tactic happens, by id.
 * <tr><td>{@code moves(metrics...)}<td>adds<td>Adds metrics that this tactic should move, by id.
 * <tr><td>{@code amount(number, unit)}<td>once<td>States how much of what, such as 100 influencers; not below 0.
 * <tr><td>{@code value(value)}<td>once<td>States the guessed value to the business, from 1 (little) to 10 (much).
 * <tr><td>{@code value(Size)}<td>once<td>States the guessed value to the business in a size; see {@code Size.score()}.
 * <tr><td>{@code complexity(complexity)}<td>once<td>States the guessed effort and complexity, from 1 (easy) to 10 (hard).
 * <tr><td>{@code complexity(Size)}<td>once<td>States the guessed effort and complexity in a size; see {@code Size.score()}.
 * <tr><td>{@code effort(hours)}<td>once<td>Sets how many hours of work it takes each time that it happens.
 * <tr><td>{@code resource(Resource)}<td>adds<td>Adds something that this tactic takes: people, time, a tool or money.
 * <tr><td>{@code somethingNew()}<td>once<td>States that this is something new for the audience: a contest, a promotion, a game.
 * <tr><td>{@code done(day)}<td>once<td>States that this tactic was done, and on which day.
 * <tr><td>{@code done()}<td>once<td>States that this tactic was done, nobody says on which day: nothing of it is left to do.
 * <tr><td>{@code dropped(day, reason)}<td>once<td>States that this tactic was given up on a day, and why.
 * <tr><th scope="rowgroup" colspan="3">{@link ChannelScope}
 * <tr><td>{@code account(account)}<td>once<td>Sets the name of the account, such as "@campfire".
 * <tr><td>{@code link(link)}<td>once<td>Sets the address at which people find this channel.
 * <tr><td>{@code profile(profile)}<td>once<td>Sets what the account says of itself: its profile text.
 * <tr><td>{@code because(reason)}<td>once<td>States the specific, defensible reason to be there.
 * <tr><td>{@code content(content)}<td>once<td>States what is posted there.
 * <tr><td>{@code reaching(personas...)}<td>adds<td>Adds personas that this channel reaches, by id.
 * <tr><td>{@code measuredBy(metrics...)}<td>adds<td>Adds metrics by which this channel is judged, by id.
 * <tr><td>{@code ownedBy(members...)}<td>adds<td>Adds members of the team who own the account, by id.
 * <tr><td>{@code posting(times, Per[, c -> ...])}<td>adds<td>Adds how often something is posted, and more on that: {@code posting(1, PER_WEEK, p -> p.every(2))}.
 * <tr><td>{@code posting(times, Per, ContentArea)}<td>adds<td>Adds how often something of one area of content is posted.
 * <tr><td>{@code posting(times, Per, ContentFormat)}<td>adds<td>Adds how often something of one format is posted: {@code posting(1, PER_MONTH, LONG_VIDEO)}.
 * <tr><td>{@code posting(times, maxTimes, Per[, c -> ...])}<td>adds<td>Adds how often something is posted, as a range, and more on that.
 * <tr><td>{@code posting(times, maxTimes, Per, ContentArea)}<td>adds<td>Adds how often something of one area of content is posted, as a range.
 * <tr><td>{@code posting(times, maxTimes, Per, ContentFormat)}<td>adds<td>Adds how often something of one format is posted, as a range.
 * <tr><td>{@code posting(times, each)}<td>adds<td>Adds how often something is posted in a stretch of days, weeks, months or years: {@code posting(1, weeks(2))} is once a fortnight.
 * <tr><td>{@code posting(times, each, ContentArea)}<td>adds<td>Adds how often something of one area of content is posted in a stretch of days, weeks, months or years.
 * <tr><td>{@code posting(times, each, ContentFormat)}<td>adds<td>Adds how often something of one format is posted in a stretch of days, weeks, months or years: {@code posting(1, weeks(2), NEWSLETTER)}.
 * <tr><td>{@code mix(ContentShare...)}<td>once<td>Sets the content mix: {@code mix(promotion(20), curated(40), interaction(40))}, in place of that of the strategy.
 * <tr><td>{@code calendar(calendar)}<td>once<td>States where the editorial calendar of this channel is kept, if not here.
 * <tr><td>{@code post(id, text[, p -> ...])}<td>adds<td>Adds a post on this channel; the post can name others as well.
 * <tr><td>{@code resource(Resource)}<td>adds<td>Adds something that this channel takes: people, time, a tool or money.
 * <tr><td>{@code access(people)}<td>once<td>States how many people can post in the name of the company, up to 1,000,000.
 * <tr><td>{@code automation(Automation)}<td>once<td>States whether posts are made by hand, scheduled ahead or automatic.
 * <tr><td>{@code open()}<td>once<td>States that this channel is in use.
 * <tr><td>{@code closing()}<td>once<td>States that this channel is being closed.
 * <tr><th scope="rowgroup" colspan="3">{@link CadenceScope}
 * <tr><td>{@code every(periods)}<td>once<td>Sets how many periods count as one: {@code posting(1, PER_WEEK, p -> p.every(2))} is once every second week.
 * <tr><td>{@code area(ContentArea)}<td>once<td>Sets the area of content that this cadence is for, in place of all.
 * <tr><td>{@code format(ContentFormat)}<td>once<td>Sets the format that this cadence is for, in place of all.
 * <tr><th scope="rowgroup" colspan="3">{@link PostScope}
 * <tr><td>{@code on(channels...)}<td>adds<td>Adds channels on which this is posted, by id, besides the one in whose scope it is written.
 * <tr><td>{@code at(day)}<td>once<td>Sets the day on which this is posted.
 * <tr><td>{@code at(RelativeDay)}<td>once<td>Sets the day on which this is posted, counted from a milestone: {@code at(before("launch", weeks(1)))}.
 * <tr><td>{@code repeats(Schedule)}<td>once<td>Sets when this is posted, if not on a day: {@code repeats(weeklyOn(TUESDAY))}.
 * <tr><td>{@code time(time)}<td>once<td>Sets the time of day at which this is posted.
 * <tr><td>{@code area(ContentArea)}<td>once<td>Sets which area of content this belongs to.
 * <tr><td>{@code format(ContentFormat)}<td>once<td>Sets the format, such as an image or a video.
 * <tr><td>{@code ownedBy(members...)}<td>adds<td>Adds members of the team who own this post, by id: who see to it that it is made and goes out.
 * <tr><td>{@code approvedBy(members...)}<td>adds<td>Adds members of the team who have to approve this post, by id.
 * <tr><td>{@code reaching(personas...)}<td>adds<td>Adds personas whom this post is meant for, by id.
 * <tr><td>{@code saying(messages...)}<td>adds<td>Adds key messages that this post says, by id.
 * <tr><td>{@code serves(goals...)}<td>adds<td>Adds goals that this post serves, by id.
 * <tr><td>{@code carriesOut(tactic)}<td>once<td>Sets the tactic that this post carries out, or is a part of, by id.
 * <tr><td>{@code somethingNew()}<td>once<td>Marks this as something new for the audience: a contest, a promotion, a game.
 * <tr><td>{@code link(link)}<td>once<td>Sets where the material of this post is kept, or where the post can be read once it is out.
 * <tr><td>{@code effort(hours)}<td>once<td>Sets how many hours this post takes each time.
 * <tr><td>{@code idea()}<td>once<td>Sets that there is no more than an idea of this post.
 * <tr><td>{@code draft()}<td>once<td>Sets that this post is being made.
 * <tr><td>{@code approved()}<td>once<td>Sets that this post is approved.
 * <tr><td>{@code scheduled()}<td>once<td>Sets that this post will go out by itself.
 * <tr><td>{@code published(day)}<td>once<td>Sets that this post went out, and on which day; one that repeats went out each time until then.
 * <tr><td>{@code published()}<td>once<td>Sets that this post went out, nobody says on which day: nothing of it is left to do.
 * <tr><td>{@code dropped(reason)}<td>once<td>Sets that this post was given up, and why.
 * <tr><th scope="rowgroup" colspan="3">{@link ListeningScope}
 * <tr><td>{@code audience(text)}<td>adds<td>Adds what of the audience is listened to, and where.
 * <tr><td>{@code competitor(name)}<td>adds<td>Adds a competitor that is listened to.
 * <tr><td>{@code topic(text)}<td>adds<td>Adds a topic that is listened for.
 * <tr><td>{@code dashboard(dashboard)}<td>once<td>States the dashboard that shows the brand and its competitors.
 * <tr><th scope="rowgroup" colspan="3">{@link PositioningScope}
 * <tr><td>{@code oneThing(text)}<td>once<td>States the one thing that sets the organisation apart: not a list of features.
 * <tr><td>{@code keyMessage(id, text[, k -> ...])}<td>adds<td>Adds a key message: something that the audience should know.
 * <tr><td>{@code keyMessage(text)}<td>adds<td>Adds a key message whose id is made of its words, as {@code Ids.from(...)} makes it, unlike those that are here so far.
 * <tr><td>{@code shouldThink(text)}<td>once<td>States what the audience should think of the brand.
 * <tr><th scope="rowgroup" colspan="3">{@link KeyMessageScope}
 * <tr><td>{@code reaching(personas...)}<td>adds<td>Adds personas whom the message is for, by id.
 * <tr><th scope="rowgroup" colspan="3">{@link PillarsScope}
 * <tr><td>{@code contact(text)}<td>adds<td>Adds a place where a customer finds somebody who answers (pillar 1, connectivity).
 * <tr><td>{@code gift(text)}<td>adds<td>Adds something of value that is given for nothing (pillar 2, generosity).
 * <tr><td>{@code afterMistake(text)}<td>once<td>States what is said after a mistake (pillar 3, honesty).
 * <tr><td>{@code confidential(text)}<td>once<td>States what is said about what is confidential (pillar 3, honesty).
 * <tr><td>{@code voice(text)}<td>once<td>States the human voice in which the organisation speaks (pillar 4, personality).
 * <tr><td>{@code somethingNew(text, Schedule)}<td>adds<td>Adds something new for the audience, and when: a contest, a promotion, a game (pillar 5).
 * <tr><th scope="rowgroup" colspan="3">{@link ReviewScope}
 * <tr><td>{@code every(Per)}<td>once<td>States how often the review takes place.
 * <tr><td>{@code every(Recurring)}<td>once<td>Sets on which days the review takes place: {@code every(monthlyOn(FIRST, MONDAY))}.
 * <tr><td>{@code attendedBy(members...)}<td>adds<td>Adds members of the team who take part, by id.
 * <tr><td>{@code next(day)}<td>once<td>States the day of the next one.
 * <tr><td>{@code held(day)}<td>adds<td>Adds one that took place on a day.
 * <tr><td>{@code held(day, notes)}<td>adds<td>Adds one that took place on a day, with what came of it.
 * <tr><th scope="rowgroup" colspan="3">every element
 * <tr><td>{@code label(key, value)}<td>once per key<td>Sets a label: what the model has no word for, such as a language, a region or a row of a sheet.
 * </table>
 */
public final class StrategyDsl {
    private static final Checks MONEY = VerbChecks.of("money as a resource");
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    private StrategyDsl() {}

    /**
     * Writes a strategy. Nothing is judged here: the validator reports what is missing.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @param scope states everything else
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    @SuppressWarnings("overloads") // StrategyLambda decides where a lambda could be either of the others
    public static Strategy strategy(String id, StrategyLambda scope) {
        return strategy(id, (Consumer<StrategyScope>) scope);
    }

    /**
     * Writes a strategy with what a variable or a method holds; the same as with a lambda.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @param scope says all the rest
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    @SuppressWarnings("overloads") // StrategyLambda decides where a lambda could be either of the others
    public static Strategy strategy(String id, Consumer<StrategyScope> scope) {
        return new StrategyScope(VerbChecks.of("strategy", id)).filledBy(scope).build();
    }

    /**
     * Writes a strategy with a lambda that returns something, which counts for nothing: {@code s -> s}.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @param scope says all the rest
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    @SuppressWarnings("overloads") // StrategyLambda decides where a lambda could be either of the others
    public static Strategy strategy(String id, Function<StrategyScope, ?> scope) {
        StrategyScope strategy = new StrategyScope(VerbChecks.of("strategy", id));
        Function<StrategyScope, ?> lambda = strategy.checks().present("lambda", scope);
        return strategy.filledBy(each -> {
                    Object unused = lambda.apply(each);
                })
                .build();
    }

    /**
     * Returns a recurrence every day; refine it with {@code .every(2)}, {@code .from(day)}, {@code .until(day)}, {@code
     * .times(6)} or {@code .except(day)}.
     */
    public static Recurring daily() {
        return Recurring.daily();
    }

    /**
     * Returns a recurrence every week, on the day of the week on which it starts; refine it with {@code .every(2)}, {@code
     * .from(day)}, {@code .until(day)} or {@code .times(6)}.
     */
    public static Recurring weekly() {
        return Recurring.weekly();
    }

    /**
     * Returns a recurrence every week on these days; refine it with {@code .every(2)}, {@code .from(day)}, {@code
     * .until(day)} or {@code .times(6)}.
     *
     * @throws IllegalArgumentException if there is no day
     */
    public static Recurring weeklyOn(DayOfWeek... days) {
        return Recurring.weeklyOn(days);
    }

    /** Returns a recurrence every month, on the day of the month on which it starts. */
    public static Recurring monthly() {
        return Recurring.monthly();
    }

    /**
     * Returns a recurrence every month on this day. From the 29th on, state what happens in months that lack the day: {@link
     * #monthlyOn(int, MonthEnd)}.
     *
     * @throws IllegalArgumentException if the day is not between 1 and 31
     */
    public static Recurring monthlyOn(int day) {
        return Recurring.monthlyOn(day);
    }

    /**
     * Returns a recurrence every month on this day, with a policy for the months that lack it: {@code monthlyOn(30,
     * OR_LAST_DAY)}.
     *
     * @throws IllegalArgumentException if the day is not between 1 and 31
     */
    public static Recurring monthlyOn(int day, MonthEnd policy) {
        return Recurring.monthlyOn(day, policy);
    }

    /**
     * Returns a recurrence every month on a day of the week, as in {@code monthlyOn(FIRST, MONDAY)} and {@code
     * monthlyOn(LAST, FRIDAY)}; refine it with {@code .every(3)} for the first Monday of every third month.
     */
    public static Recurring monthlyOn(Ordinal ordinal, DayOfWeek day) {
        return Recurring.monthlyOn(ordinal, day);
    }

    /** Returns a recurrence every third month, on the day of the month on which it starts. */
    public static Recurring quarterly() {
        return Recurring.quarterly();
    }

    /** Returns a recurrence every year, on the day of the year on which it starts. */
    public static Recurring yearly() {
        return Recurring.yearly();
    }

    /**
     * Returns a recurrence every year on these days.
     *
     * @throws IllegalArgumentException if there is no day
     */
    public static Recurring yearlyOn(MonthDay... days) {
        return Recurring.yearlyOn(days);
    }

    /** Returns the schedule of something that goes on all the time, on no particular day. */
    public static Schedule ongoing() {
        return Schedule.ongoing();
    }

    /**
     * Returns the schedule of something that happens each time something else does.
     *
     * @param trigger what triggers it, such as "after each project"
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Schedule whenever(String trigger) {
        return Schedule.whenever(trigger);
    }

    /**
     * Returns the day of a milestone: {@code target(500, at("launch"))}.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static RelativeDay at(String milestone) {
        return RelativeDay.at(milestone);
    }

    /**
     * Returns the day so long before a milestone: {@code due(before("launch", weeks(4)))}.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param period how long before it; nothing of it is negative
     * @throws IllegalArgumentException if it cannot be an id, or the period is negative or longer than 1,000 years
     */
    public static RelativeDay before(String milestone, Period period) {
        return RelativeDay.before(milestone, period);
    }

    /**
     * Returns the day so long after a milestone: {@code due(after("launch", days(2)))}.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param period how long after it; nothing of it is negative
     * @throws IllegalArgumentException if it cannot be an id, or the period is negative or longer than 1,000 years
     */
    public static RelativeDay after(String milestone, Period period) {
        return RelativeDay.after(milestone, period);
    }

    /**
     * Returns a week of the plan. The first one begins with the timeframe, whatever day of the week that is, and each has
     * seven days. What is due in a week is due on its last day, so that nothing is overdue while the week goes on; what
     * lasts begins on its first.
     *
     * @param week the number of the week, from 1 on
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public static RelativeDay inWeek(int week) {
        return new RelativeDay.InWeek(week, Optional.empty());
    }

    /**
     * Returns a day of a week of the plan: {@code due(inWeek(2, MONDAY))}. The first week begins with the timeframe,
     * whatever day of the week that is, so each has one Monday.
     *
     * @param week the number of the week, from 1 on
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public static RelativeDay inWeek(int week, DayOfWeek weekday) {
        return new RelativeDay.InWeek(
                week, Optional.of(Checks.of("relative day").present("weekday", weekday)));
    }

    /**
     * Returns a month of the plan. The first one begins with the timeframe, on whatever day of the month that is. What is
     * due in a month is due on its last day; what lasts begins on its first.
     *
     * @param month the number of the month, from 1 on
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public static RelativeDay inMonth(int month) {
        return new RelativeDay.InMonth(month);
    }

    /** Returns so many days, as in {@code after("launch", days(2))} and {@code lasting(days(3))}. */
    public static Period days(int count) {
        return Period.ofDays(count);
    }

    /**
     * Returns so many weeks, as in {@code before("launch", weeks(4))} and {@code lasting(weeks(2))}.
     *
     * @throws IllegalArgumentException if it is longer than 1,000 years
     */
    public static Period weeks(int count) {
        // What is too long for a period would be refused by whatever it is given to, but not by name.
        VerbChecks.of("period").range("length", "weeks", count, -52_000, 52_000);
        return Period.ofWeeks(count);
    }

    /** Returns so many months, as in {@code before("launch", months(2))} and {@code lasting(months(1))}. */
    public static Period months(int count) {
        return Period.ofMonths(count);
    }

    /**
     * Returns the first day of a quarter.
     *
     * @param year from 1 to 9999
     * @param quarter from 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is not in its range
     */
    public static LocalDate startOfQuarter(int year, int quarter) {
        Checks checks = VerbChecks.of("quarter");
        checks.range("day", "year", year, 1, 9999);
        checks.range("day", "number", quarter, 1, QUARTERS);
        return LocalDate.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1);
    }

    /**
     * Returns the last day of a quarter.
     *
     * @param year from 1 to 9999
     * @param quarter from 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is not in its range
     */
    public static LocalDate endOfQuarter(int year, int quarter) {
        return startOfQuarter(year, quarter).plusMonths(MONTHS_OF_QUARTER).minusDays(1);
    }

    /**
     * Returns the share of a channel's posts that only promote your products.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare promotion(long percent) {
        return new ContentShare(ContentArea.PROMOTION, BigDecimal.valueOf(percent));
    }

    /**
     * Returns the share of a channel's posts that only promote your products, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare promotion(String percent) {
        return new ContentShare(
                ContentArea.PROMOTION, VerbChecks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that only promote your products.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare promotion(BigDecimal percent) {
        return new ContentShare(ContentArea.PROMOTION, percent);
    }

    /**
     * Returns the share of a channel's posts that pass on useful material from other sources.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare curated(long percent) {
        return new ContentShare(ContentArea.CURATED, BigDecimal.valueOf(percent));
    }

    /**
     * Returns the share of a channel's posts that pass on useful material from other sources, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare curated(String percent) {
        return new ContentShare(
                ContentArea.CURATED, VerbChecks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that pass on useful material from other sources.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare curated(BigDecimal percent) {
        return new ContentShare(ContentArea.CURATED, percent);
    }

    /**
     * Returns the share of a channel's posts that interact with followers.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare interaction(long percent) {
        return new ContentShare(ContentArea.INTERACTION, BigDecimal.valueOf(percent));
    }

    /**
     * Returns the share of a channel's posts that interact with followers, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare interaction(String percent) {
        return new ContentShare(
                ContentArea.INTERACTION, VerbChecks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that interact with followers.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare interaction(BigDecimal percent) {
        return new ContentShare(ContentArea.INTERACTION, percent);
    }

    /**
     * Returns the share of a channel's posts that are useful material of its own.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare ownExpertise(long percent) {
        return ContentShare.of(ContentArea.OWN_EXPERTISE, percent);
    }

    /**
     * Returns the share of a channel's posts that are useful material of its own, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare ownExpertise(String percent) {
        return new ContentShare(
                ContentArea.OWN_EXPERTISE, VerbChecks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that are useful material of its own.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare ownExpertise(BigDecimal percent) {
        return new ContentShare(ContentArea.OWN_EXPERTISE, percent);
    }

    /**
     * Returns the share of a channel's posts that belong to an area of content.
     *
     * @param area the area of content, such as a custom one
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare share(ContentArea area, long percent) {
        return ContentShare.of(area, percent);
    }

    /**
     * Returns the share of a channel's posts that belong to an area of content, written as in "33.3".
     *
     * @param area the area of content, such as a custom one
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare share(ContentArea area, String percent) {
        return new ContentShare(area, VerbChecks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that belong to an area of content.
     *
     * @param area the area of content, such as a custom one
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare share(ContentArea area, BigDecimal percent) {
        return new ContentShare(area, percent);
    }

    /**
     * Returns people as a resource.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Resource people(String text) {
        return new Resource.People(text);
    }

    /**
     * Returns time as a resource, such as "4 hours a week".
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Resource time(String text) {
        return new Resource.Time(text);
    }

    /**
     * Returns hours of work as a resource: {@code time(4, PER_WEEK)}.
     *
     * @throws IllegalArgumentException if they are not above 0, or more than the period has
     */
    public static Resource time(long hours, Per per) {
        return time(BigDecimal.valueOf(hours), per);
    }

    /**
     * Returns hours of work as a resource. The number is written as in "4.5".
     *
     * @throws IllegalArgumentException if they are not a number, not above 0, or more than the period has
     */
    public static Resource time(String hours, Per per) {
        return time(VerbChecks.of("hours per period").number("hours", hours), per);
    }

    /**
     * Returns hours of work as a resource.
     *
     * @throws IllegalArgumentException if they are not above 0, more than the period has, or have more than 9 digits after
     *     the point
     */
    public static Resource time(BigDecimal hours, Per per) {
        return new Resource.Hours(new HoursPerPeriod(hours, per));
    }

    /**
     * Returns a tool as a resource.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Resource tool(String text) {
        return new Resource.Tool(text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the ISO 4217 code, such as "EUR"
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0, the currency is unknown, or the text is blank or has characters
     *     that it cannot have
     */
    public static Resource money(long amount, String currency, String text) {
        return money(BigDecimal.valueOf(amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the currency
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0, or the text is blank or has characters that it cannot have
     */
    public static Resource money(long amount, Currency currency, String text) {
        return money(BigDecimal.valueOf(amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the ISO 4217 code, such as "EUR"
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is not a number, is below 0 or too long, the currency is unknown, or the text is blank or has characters
     *     that it cannot have
     */
    public static Resource money(String amount, String currency, String text) {
        return money(MONEY.number("amount", amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the currency
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is not a number, is below 0 or too long, or the text is blank or has characters that it cannot have
     */
    public static Resource money(String amount, Currency currency, String text) {
        return money(MONEY.number("amount", amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the ISO 4217 code, such as "EUR"
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0 or too long, the currency is unknown, or the text is blank or has characters
     *     that it cannot have
     */
    public static Resource money(BigDecimal amount, String currency, String text) {
        return money(amount, currencyOf(currency), text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the currency
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0 or too long, or the text is blank or has characters that it cannot have
     */
    public static Resource money(BigDecimal amount, Currency currency, String text) {
        return new Resource.Money(amount, currency, text);
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(MONEY.present("currency", code));
        } catch (IllegalArgumentException e) {
            IllegalArgumentException refused = MONEY.refused(
                    RefusalCode.UNKNOWN,
                    "currency",
                    code,
                    "{attribute} '{value}' is unknown; write its three letters of ISO 4217, such as \"EUR\"",
                    "type",
                    "currency");
            refused.initCause(e);
            throw refused;
        }
    }
}
