package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;

import io.strategydsl.dsl.GoalScope;
import java.time.LocalDate;

/** The goals of the museum, with how they are measured and what is done for them. */
final class HarbourMuseumGoals {

    private HarbourMuseumGoals() {}

    // spotless:off
    static void known(GoalScope goal) {
        goal.type(BRAND_AWARENESS)
            .supports("region")
            .ownedBy("ida").approvedBy("director")
            .metric("reach", "People of the region who saw a post in the quarter", m -> m
                .kind(REACH)
                .baseline(9_000)
                .quarterlyTargets(2027, 12_000, 25_000, 25_000, 28_000)
                .source("Instagram and Facebook, people within 60 kilometres"))
            .metric("recognition", "Of a hundred people at the market hall, how many know when we open", m -> m
                .kind(NAME_RECOGNITION)
                .baseline(22)
                .quarterlyTargets(2027, 25, 45, 60, 60)
                .source("Students ask them, in the last week of each quarter"))
            .metric("subscribers", "Subscribers to the newsletter", m -> m
                .baseline(800)
                .quarterlyTargets(2027, 950, 1_300, 1_600, 1_800)
                .target(1_500, at("reopening"))
                .source("Mail service"))
            .tactic("posters", "Hang posters where parents wait: swimming pools, music schools, dentists", t -> t
                .amount(300, "posters")
                .due(before("reopening", weeks(6))).effort(10)
                .reaching("families")
                .moves("recognition")
                .resource(money(2_500, "EUR", "printing"))
                .value(7).complexity(3))
            .tactic("preview", "Invite families who subscribed to a preview", t -> t
                .amount(200, "families")
                .ownedBy("ida", "marek").accountable("ida")
                .due(before("reopening", weeks(4))).effort(10)
                .on("newsletter")
                .moves("subscribers", "recognition")
                .value(9).complexity(4))
            .tactic("countdown", "Show on each of the last ten days one thing that nobody has seen for two years", t -> t
                .due(before("reopening", days(10))).lasting(days(10)).effort(15)
                .dependsOn("posters")
                .on("instagram", "facebook")
                .moves("reach", "recognition")
                .value(8).complexity(5))
            .tactic("open-workshop", "Keep the workshop open to everybody for a week", t -> t
                .ownedBy("ida", "marek").accountable("ida").helpedBy("eleni")
                .due(after("reopening", days(2))).lasting(weeks(1)).effort(12)
                .dependsOn("countdown")
                .on("instagram", "facebook")
                .moves("reach")
                .somethingNew()
                .value(9).complexity(7));
    }

    static void comeBack(GoalScope goal) {
        goal.type(LOYALTY)
            .supports("region", "funding")
            .ownedBy("marek")
            .metric("renewals", "Friends of the museum who renew", m -> m
                .kind(CUSTOMER_RETENTION).unit("%")
                .baseline(71)
                .quarterlyTargets(2027, 72, 74, 76, 78)
                .source("List of members"))
            .metric("answer-time", "Hours until the first answer", m -> m
                .lowerIsBetter()
                .baseline("3.5")
                .holds(4)
                .source("Inbox of the two networks"))
            .tactic("answer-round", "Answer what came in, before the doors open", t -> t
                .repeats(daily()
                    .from(LocalDate.of(2027, 1, 2))
                    .except(LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 25)))
                .effort("0.5")
                .helpedBy("ida")
                .on("instagram", "facebook")
                .moves("answer-time", "renewals")
                .value(8).complexity(2))
            .tactic("friends-evening", "An evening for friends and whom they bring, among the objects", t -> t
                .ownedBy("marek", "eleni").accountable("marek")
                .repeats(monthlyOn(FIRST, THURSDAY).every(3).from(LocalDate.of(2027, 2, 4)))
                .effort(6)
                .on("newsletter")
                .moves("renewals")
                .value(8).complexity(5));
    }

    static void asked(GoalScope goal) {
        goal.type(THOUGHT_LEADERSHIP)
            .supports("funding")
            .ownedBy("eleni").helpedBy("ida")
            .metric("requests", "Requests for one of us as an expert, in the quarter", m -> m
                .baseline(4)
                .quarterlyTargets(2027, 5, 8, 10, 12)
                .source("Counted by the secretary, from mail and telephone"))
            .tactic("workshop-talk", "Film one repair from the first look to the last", t -> t
                .repeats(monthlyOn(SECOND, WEDNESDAY).from(LocalDate.of(2027, 1, 13)))
                .effort(5)
                .on("youtube")
                .reaching("ship-lovers", "teachers")
                .moves("requests")
                .value(7).complexity(6))
            .tactic("lesson-kit", "Write a lesson about one ship for each of the six classes", t -> t
                .amount(6, "lessons")
                .ownedBy("ida")
                .due(inMonth(8)).effort(15)
                .on("newsletter")
                .reaching("teachers")
                .moves("requests")
                .value(8).complexity(6));
    }

    static void understood(GoalScope goal) {
        goal.type(CUSTOMER_RESEARCH)
            .supports("region")
            .ownedBy("marek")
            .metric("suggestions", "Suggestions of visitors in the quarter", m -> m
                .kind(SUGGESTIONS)
                .baseline(15)
                .quarterlyTargets(2027, 20, 40, 40, 40)
                .source("Comments, messages and the box at the exit, counted by Marek"))
            .metric("improvements", "Things changed because visitors asked", m -> m
                .kind(IMPROVEMENTS_MADE)
                .baseline(0)
                .targetEach(2, PER_QUARTER)
                .source("Minutes of the review"))
            .tactic("one-question", "Ask one question a month, and say what came of the last one", t -> t
                .repeats(monthlyOn(THIRD, SUNDAY).from(LocalDate.of(2027, 1, 17)))
                .effort(2)
                .on("facebook")
                .moves("suggestions", "improvements")
                .value(7).complexity(2));
    }
    // spotless:on
}
