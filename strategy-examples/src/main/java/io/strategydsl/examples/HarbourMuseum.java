package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.TeamFunction;
import java.time.LocalDate;
import java.time.Year;

/**
 * The year in which a museum reopens its east wing; the museum, its people and all numbers are invented.
 *
 * <p>It is a finished plan of a small public institution, and shows what Campfire does not: content pillars of its own,
 * with shares; weeks counted from an opening whose day the building inspection has not set yet; several cadences on one
 * channel; a finding that the museum has decided to live with, with its reason; posts in three languages; and three people
 * with the hours that they have. The only finding is that the opening has no day.
 */
public final class HarbourMuseum {
    /** What happens in the conservation workshop, where visitors are let in. */
    static final ContentArea WORKSHOP = ContentArea.of("workshop", "From the workshop");

    /** Objects and whose they were. */
    static final ContentArea OBJECTS = ContentArea.of("objects", "Objects and their people");

    /** Tickets, hours and events: what others call promotion. */
    static final ContentArea VISIT = ContentArea.of("visit", "Plan your visit").countingAs(PROMOTION);

    /** What the archive, the pilots and the fish market have to show. */
    static final ContentArea NEIGHBOURS =
            ContentArea.of("neighbours", "Our neighbours").countingAs(CURATED);

    /** The letter to those who subscribed to it. */
    static final Platform NEWSLETTER_LIST = Platform.of("newsletter", "Newsletter");

    private static final TeamFunction CONSERVATION = TeamFunction.of("conservation", "Conservation");

    private HarbourMuseum() {}

    // spotless:off
    /** The plan. */
    public static Strategy plan() {
        return strategy("harbour-museum-2027", s -> s
            .organisation("Harbour Museum")
            .about("The east wing reopens after two years. People of the region are to know, to come, and to come back.")
            .during(Year.of(2027))
            .marketingObjective("region", "Every second visitor comes from within an hour's drive again")
            .objective("funding", "The city council renews the funding for five years in its November vote")
            .milestone("loan", "The ship models from Piraeus arrive", m -> m.on(LocalDate.of(2027, 3, 15)))
            .milestone("reopening", "The east wing reopens")
            .resource(money(12_000, "EUR", "posters, paid posts and translations"))
            .mix(share(WORKSHOP, 30), share(OBJECTS, 25), share(VISIT, 15), share(NEIGHBOURS, 10), interaction(20))
            .team(t -> t
                .member("ida", "Ida Kowalska", m -> m.function(CONTENT, MARKETING).available(20, PER_WEEK).canPost())
                .member("marek", "Marek Zieliński", m -> m.function(CUSTOMER_SUPPORT).available(12, PER_WEEK).canPost())
                .member("eleni", "Ελένη Παπαδάκη", m -> m.function(CONSERVATION).available(8, PER_WEEK).canPost())
                .role("director", "Director of the museum", m -> m.function(LEADERSHIP))
                .policy("Staff handbook, page 4: two pairs of eyes on every post; of the building site, the director speaks first")
                .answeredBy("marek")
                .maturity(BEGINNER))
            .persona("families", "Families within an hour's drive", p -> p
                .priority(1)
                .because("They came four times a year before the wing closed, and now go to the aquarium")
                .relation("visitors of old")
                .demographics("Parents of 30 to 45, children of 4 to 12")
                .psychographics("Look for a rainy Sunday that nobody spends on a screen")
                .behaviour("Decide on Saturday evening, by what other parents show")
                .values("Time together", "Being welcome with a pram")
                .challenges("Believe that the museum is still closed")
                .foundOn(INSTAGRAM, FACEBOOK))
            .persona("teachers", "Teachers of primary schools", p -> p
                .priority(2)
                .because("One teacher brings thirty children, and they bring their parents")
                .relation("multipliers")
                .demographics("160 schools in the region, classes one to six")
                .psychographics("Like to leave the classroom, and dread the paperwork")
                .behaviour("Plan in August and January, ask each other in closed groups")
                .values("A visit that fits the curriculum")
                .challenges("An excursion takes three forms and a bus")
                .foundOn(FACEBOOK, NEWSLETTER_LIST))
            .persona("ship-lovers", "People anywhere who love ships", p -> p
                .priority(3)
                .because("They give to the workshop, and lend us what we do not have")
                .relation("friends and lenders")
                .demographics("Any age, half of them abroad, many in Greece and Norway")
                .psychographics("Know more about rigging than we do")
                .behaviour("Watch long videos to the end and correct them")
                .values("Accuracy", "Seeing hands at work")
                .challenges("Cannot come by on a Sunday")
                .foundOn(YOUTUBE, INSTAGRAM))
            .primaryGoal("known", "Families in the region know that the east wing reopens", HarbourMuseumGoals::known)
            .goal("come-back", "Friends of the museum stay, and bring others along", HarbourMuseumGoals::comeBack)
            .goal("asked", "Schools and the press turn to us when it is about ships", HarbourMuseumGoals::asked)
            .goal("understood", "Find out what families expect, and act on it", HarbourMuseumGoals::understood)
            .channel("instagram", INSTAGRAM, HarbourMuseumChannels::instagram)
            .channel("facebook", FACEBOOK, HarbourMuseumChannels::facebook)
            .channel("youtube", YOUTUBE, HarbourMuseumChannels::youtube)
            .channel("newsletter", NEWSLETTER_LIST, HarbourMuseumChannels::newsletter)
            .post("object", "One object of the week, and whose it was", HarbourMuseumChannels::objectOfTheWeek)
            .post("arrived", "Καλώς ήρθατε! Τα καράβια του Πειραιά έφτασαν", HarbourMuseumChannels::arrived)
            .post("first-look", "Pierwsze spojrzenie za rusztowania", HarbourMuseumChannels::firstLook)
            .post("open-again", "Znów otwarte: wschodnie skrzydło czeka na was", HarbourMuseumChannels::openAgain)
            .listening(l -> l
                .audience("What parents' groups of the region recommend for the weekend, every Monday")
                .audience("Reviews of the museum, whoever writes them")
                .competitor("The aquarium's events and what visitors say of the queue")
                .topic("Rainy-day tips")
                .topic("School excursions"))
            .positioning(p -> p
                .oneThing("Here you may touch what other museums lock away")
                .keyMessage("touch", "Every day there is something to touch, and somebody who explains it", k -> k
                    .reaching("families"))
                .keyMessage("open", "Wschodnie skrzydło znów jest otwarte", k -> k
                    .reaching("families", "teachers"))
                .keyMessage("lesson", "A visit is a lesson that needs no preparation", k -> k
                    .reaching("teachers"))
                .shouldThink("That is our museum: we have been in its workshop"))
            .pillars(p -> p
                .contact("Marek answers messages and comments every day before the doors open")
                .gift("Paper models of our ships, to print and fold")
                .afterMistake("We say in the same place what was wrong, and leave it standing")
                .confidential("What lenders paid and where they live, and that we have promised not to tell")
                .voice("The person who does the work tells it, in the first person, with a name")
                .somethingNew("What is it? An object without a label that readers name",
                    monthlyOn(SECOND, SATURDAY).from(LocalDate.of(2027, 1, 9)).except(LocalDate.of(2027, 8, 14))))
            .review("numbers", "Look at the numbers with the director, and drop what does not move them", r -> r
                .every(monthlyOn(FIRST, MONDAY))
                .attendedBy("ida", "marek", "eleni", "director")
                .next(LocalDate.of(2027, 2, 1)))
            .accepts("listening.dashboard", "listening",
                "Two hours a week by hand find what is said of a museum of our size; a tool costs more than a poster"));
    }
    // spotless:on
}
