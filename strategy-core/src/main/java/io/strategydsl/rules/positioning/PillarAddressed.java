package io.strategydsl.rules.positioning;

import io.strategydsl.model.Pillars;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleInfoBuilder;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import io.strategydsl.rules.shared.PartCall;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * {@code pillar.connectivity}, {@code pillar.generosity}, {@code pillar.honesty} and {@code pillar.personality}. The
 * fifth pillar, imagination, is {@code content.calendar} and {@code content.something-new}.
 */
final class PillarAddressed implements Rule {
    static final Rule CONNECTIVITY = new PillarAddressed(
            info("pillar.connectivity", "contact")
                    .title("Customers find somebody to talk to")
                    .description("No point of contact where a customer finds somebody; or nothing but a form, in a plan"
                            + " that names nobody who answers.")
                    .why("Social media is conversation, and nobody can talk with a company that is nowhere to be found;"
                            + " a form on a website is not enough without a person behind it.")
                    .example(RuleExample.of("""
                            .pillars(p -> p
                                .voice("Nurses write as they speak, and sign their posts"))
                            """, """
                            .pillars(p -> p
                                .contact("Ruth answers messages on weekdays from 8 to 16")
                                .voice("Nurses write as they speak, and sign their posts"))
                            """))
                    .whenToSuppress(
                            "A warning service whose accounts only announce, because a call for help must not wait"
                                    + " in a list of messages.")
                    .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 1))
                    .parameters(ContactForms.FORMS, ContactForms.BESIDE)
                    .build(),
            "no point of contact is stated in the pillars",
            "contacts",
            "contact",
            pillars -> !pillars.contacts().isEmpty(),
            ContactForms::check);

    static final Rule GENEROSITY = new PillarAddressed(
            info("pillar.generosity", "gift")
                    .title("Something of value is given away")
                    .description("Nothing of value is given away.")
                    .why("Who gives something of value for nothing earns trust, and with trust comes influence."
                            + " The relationships that grow from it return more than a single sale.")
                    .example(RuleExample.of("""
                            .pillars(p -> p
                                .contact("Maya answers in the chat of the shop, 10 to 18"))
                            """, """
                            .pillars(p -> p
                                .contact("Maya answers in the chat of the shop, 10 to 18")
                                .gift("Packing lists for a weekend outdoors, to print"))
                            """))
                    .whenToSuppress(
                            "The rules of a profession forbid gifts to customers, advice included: name the rule.")
                    .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 2))
                    .build(),
            "no gift is stated in the pillars",
            "gifts",
            "gift",
            pillars -> !pillars.gifts().isEmpty(),
            PillarAddressed::checkNothingMore);

    static final Rule HONESTY = new PillarAddressed(
            info("pillar.honesty", "afterMistake")
                    .title("An honest answer is ready")
                    .description("No statement of what is said after a mistake; or a \"no comment\" as what is said of"
                            + " the confidential.")
                    .why("To answer \"no comment\" sounds like hiding something. People believe those who say that"
                            + " they made a mistake, or that they do not talk about a thing and why.")
                    .example(RuleExample.of("""
                            .pillars(p -> p
                                .voice("The people behind the stage tell what they see"))
                            """, """
                            .pillars(p -> p
                                .voice("The people behind the stage tell what they see")
                                .afterMistake("We say it first, and how to get money back"))
                            """))
                    .whenToSuppress(
                            "What is said after a mistake is settled for the whole company in a crisis plan that"
                                    + " must stay inside it: say who has it at hand when it is needed.")
                    .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 3))
                    .parameters(NoComments.NO_COMMENTS, NoComments.BESIDE)
                    .build(),
            "what is said after a mistake is not stated in the pillars",
            "afterMistake",
            "afterMistake",
            pillars -> pillars.afterMistake().isPresent(),
            NoComments::check);

    static final Rule PERSONALITY = new PillarAddressed(
            info("pillar.personality", "voice")
                    .title("The organisation speaks with a human voice")
                    .description("No human voice in which the organisation speaks.")
                    .why("On social media a company stands beside the friends and the family of its customers."
                            + " They talk there with people; nobody can talk with a logo.")
                    .example(RuleExample.of("""
                            .pillars(p -> p
                                .contact("Questions to the museum are answered until 18:00"))
                            """, """
                            .pillars(p -> p
                                .contact("Questions to the museum are answered until 18:00")
                                .voice("Curators say what they like, and sign their posts"))
                            """))
                    .whenToSuppress(
                            "The accounts only pass on facts, such as the departures of a ferry, and people want"
                                    + " them short.")
                    .sources(
                            Source.of(Article.SOCIAL_MEDIA_EXAMINER, 4),
                            Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS),
                            Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 7))
                    .build(),
            "no human voice is stated in the pillars",
            "voice",
            "voice",
            pillars -> pillars.voice().isPresent(),
            PillarAddressed::checkNothingMore);

    private final RuleInfo info;
    private final String message;
    private final String attribute;
    private final String verb;
    private final Predicate<Pillars> addressed;
    private final BiConsumer<Pillars, Inspection> further;

    private PillarAddressed(
            RuleInfo info,
            String message,
            String attribute,
            String verb,
            Predicate<Pillars> addressed,
            BiConsumer<Pillars, Inspection> further) {
        this.info = info;
        this.message = message;
        this.attribute = attribute;
        this.verb = verb;
        this.addressed = addressed;
        this.further = further;
    }

    /** Pillars are guidelines in the words of their author, and never errors. */
    private static RuleInfoBuilder info(String id, String verb) {
        return RuleInfo.builder(id)
                .severity(Severity.WARNING)
                .fix("Add ." + verb + "(\"...\") to the pillars")
                .since("0.1.0");
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.pillars(this::check);
    }

    private void check(Pillars pillars, Inspection inspection) {
        if (!addressed.test(pillars)) {
            inspection
                    .violated(message)
                    .at(attribute)
                    .fix(PartCall.adding(inspection.index().strategy().pillars(), "pillars", "." + verb + "(\"...\")"));
        }
        further.accept(pillars, inspection);
    }

    private static void checkNothingMore(Pillars pillars, Inspection inspection) {}
}
