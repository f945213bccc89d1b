package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;
import static io.strategydsl.examples.HarbourMuseum.NEIGHBOURS;
import static io.strategydsl.examples.HarbourMuseum.OBJECTS;
import static io.strategydsl.examples.HarbourMuseum.VISIT;
import static io.strategydsl.examples.HarbourMuseum.WORKSHOP;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.PostScope;
import io.strategydsl.model.Recurring;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** The channels of the museum, and what is posted there. Between Christmas and New Year the museum is closed. */
final class HarbourMuseumChannels {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate SECOND_MONDAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate CLOSING_DAY = LocalDate.of(2027, 12, 26);

    private HarbourMuseumChannels() {}

    // spotless:off
    static void instagram(ChannelScope channel) {
        channel
            .account("@harbourmuseum")
            .link(URI.create("https://instagram.example/harbourmuseum"))
            .profile("Dotknij historii. Touch history.")
            .because("Parents of the region already share their weekends there")
            .content("Hands, objects and the people to whom they belonged")
            .reaching("families", "ship-lovers")
            .measuredBy("reach", "answer-time")
            .ownedBy("ida")
            .access(3)
            .posting(3, 4, PER_WEEK)
            .posting(1, PER_MONTH, SHORT_VIDEO)
            .post("bench", "What lies on the workbench this week", p -> p
                .repeats(eachWeek(THURSDAY)).time(LocalTime.of(18, 0))
                .area(WORKSHOP).format(CAROUSEL)
                .saying("touch")
                .serves("known").reaching("families")
                .ownedBy("ida").approvedBy("eleni")
                .effort("1.5"))
            .post("this-weekend", "W ten weekend w muzeum", p -> p
                .repeats(weeklyOn(SATURDAY).every(2).from(FIRST_MONDAY).until(CLOSING_DAY)).time(LocalTime.of(8, 0))
                .area(VISIT).format(STORY)
                .serves("known").reaching("families")
                .ownedBy("ida").approvedBy("marek")
                .effort(1)
                .label("language", "pl"))
            .post("show-us", "Show us yours: what is the oldest thing in your kitchen?", p -> p
                .repeats(weeklyOn(SATURDAY).every(2).from(SECOND_MONDAY).until(CLOSING_DAY)).time(LocalTime.of(8, 0))
                .area(INTERACTION).format(STORY)
                .serves("understood").reaching("families")
                .ownedBy("marek").approvedBy("ida")
                .effort(1))
            .post("one-minute", "One repair in one minute", p -> p
                .repeats(monthlyOn(SECOND, FRIDAY).from(FIRST_MONDAY)).time(LocalTime.of(18, 0))
                .area(WORKSHOP).format(SHORT_VIDEO)
                .carriesOut("workshop-talk").reaching("ship-lovers")
                .ownedBy("ida").approvedBy("eleni")
                .effort(3))
            .resource(time(8, PER_WEEK))
            .resource(money(3_000, "EUR", "paid posts in the six weeks before the opening"))
            .automation(SCHEDULED_AHEAD)
            .open();
    }

    static void facebook(ChannelScope channel) {
        channel
            .account("Harbour Museum")
            .because("Parents' groups and closed groups of teachers ask there what to do and where to go")
            .content("What concerns people who live here")
            .reaching("families", "teachers")
            .measuredBy("suggestions", "recognition")
            .ownedBy("marek")
            .access(3)
            .posting(2, 3, PER_WEEK)
            .mix(share(OBJECTS, 50), share(NEIGHBOURS, 25), interaction(25))
            .post("next-door", "What our neighbours in the harbour have on this week", p -> p
                .repeats(weeklyOn(SUNDAY).every(2).from(FIRST_MONDAY).until(CLOSING_DAY)).time(LocalTime.of(10, 0))
                .area(NEIGHBOURS)
                .serves("come-back").reaching("families")
                .ownedBy("marek").approvedBy("ida")
                .effort(1))
            .post("question", "One question to you, and what came of the last one", p -> p
                .repeats(weeklyOn(SUNDAY).every(2).from(SECOND_MONDAY).until(CLOSING_DAY)).time(LocalTime.of(10, 0))
                .area(INTERACTION).format(POLL)
                .serves("understood").reaching("families", "teachers")
                .ownedBy("marek").approvedBy("ida")
                .effort(1))
            .resource(time(5, PER_WEEK))
            .automation(BY_HAND)
            .open();
    }

    static void youtube(ChannelScope channel) {
        channel
            .account("Harbour Museum Workshop")
            .because("Whoever loves ships looks there for hands at work, and the films are shown in class")
            .content("Repairs and rigging, with every mistake left in")
            .reaching("ship-lovers")
            .measuredBy("requests")
            .ownedBy("eleni")
            .access(2)
            .posting(1, PER_MONTH, LONG_VIDEO)
            .posting(1, weeks(2), SHORT_VIDEO)
            .mix(share(OBJECTS, 70), share(WORKSHOP, 30))
            .post("talk", "A repair from the first look to the last", p -> p
                .repeats(monthlyOn(SECOND, WEDNESDAY).from(FIRST_MONDAY)).time(LocalTime.of(19, 0))
                .area(WORKSHOP).format(LONG_VIDEO)
                .carriesOut("workshop-talk")
                .approvedBy("ida"))
            .post("knot", "Ένας κόμπος: one knot and what it is for, with Eleni", p -> p
                .repeats(weeklyOn(FRIDAY).every(2).from(FIRST_MONDAY).until(CLOSING_DAY)).time(LocalTime.of(19, 0))
                .area(OBJECTS).format(SHORT_VIDEO)
                .saying("touch")
                .serves("asked").reaching("ship-lovers")
                .ownedBy("eleni").approvedBy("ida")
                .effort(2)
                .label("language", "el, en"))
            .resource(time(4, PER_WEEK))
            .resource(tool("the camera above the workbench"))
            .automation(SCHEDULED_AHEAD)
            .open();
    }

    static void newsletter(ChannelScope channel) {
        channel
            .link(URI.create("https://harbourmuseum.example/letter"))
            .because("It reaches teachers when they plan, and families whom no network shows us any more")
            .content("Dates first, then one story")
            .reaching("teachers")
            .measuredBy("subscribers", "renewals")
            .ownedBy("ida")
            .access(2)
            .posting(1, PER_MONTH, NEWSLETTER)
            .post("letter", "What is on next month, and one object to tell in class", p -> p
                .repeats(monthlyOn(20).from(FIRST_MONDAY)).time(LocalTime.of(7, 0))
                .format(NEWSLETTER)
                .saying("lesson", "open")
                .serves("asked", "come-back").reaching("teachers")
                .ownedBy("ida").approvedBy("director")
                .effort(5))
            .resource(time(2, PER_WEEK))
            .resource(tool("Mail service"))
            .automation(SCHEDULED_AHEAD)
            .open();
    }

    static void objectOfTheWeek(PostScope post) {
        post.on("instagram", "facebook")
            .repeats(eachWeek(TUESDAY)).time(LocalTime.of(18, 0))
            .area(OBJECTS).format(IMAGE)
            .serves("known").reaching("families", "ship-lovers")
            .ownedBy("ida").approvedBy("eleni")
            .effort("1.5");
    }

    static void arrived(PostScope post) {
        post.on("instagram", "facebook")
            .at(after("loan", days(2))).time(LocalTime.of(17, 0))
            .area(OBJECTS).format(VIDEO)
            .serves("known", "asked").reaching("ship-lovers")
            .ownedBy("eleni").approvedBy("ida")
            .effort(3)
            .label("language", "el")
            .approved();
    }

    static void firstLook(PostScope post) {
        post.on("instagram", "facebook")
            .at(before("reopening", weeks(5))).time(LocalTime.of(18, 0))
            .area(WORKSHOP).format(CAROUSEL)
            .saying("touch")
            .serves("known").reaching("families")
            .ownedBy("ida").approvedBy("eleni", "director")
            .effort(4)
            .label("language", "pl")
            .draft();
    }

    static void openAgain(PostScope post) {
        post.on("instagram", "facebook")
            .at(at("reopening")).time(LocalTime.of(9, 0))
            .area(VISIT).format(IMAGE)
            .saying("open")
            .serves("known").reaching("families", "teachers")
            .ownedBy("ida").approvedBy("director")
            .effort(2)
            .label("language", "pl")
            .idea();
    }

    private static Recurring eachWeek(DayOfWeek day) {
        return weeklyOn(day).from(FIRST_MONDAY).until(CLOSING_DAY);
    }
    // spotless:on
}
