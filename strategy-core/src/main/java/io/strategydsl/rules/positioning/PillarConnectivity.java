package io.strategydsl.rules.positioning;

import io.strategydsl.model.Pillars;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;

/** {@code pillar.connectivity}. */
final class PillarConnectivity implements Rule.ForPillars {
    private static final RuleInfo INFO = RuleInfo.builder("pillar.connectivity")
            .title("Customers find somebody to talk to")
            .fault("no point of contact")
            .description("No point of contact where a customer finds somebody; or nothing but a form, in a plan"
                    + " that names nobody who answers.")
            .why("Social media is conversation, and nobody can talk with a company that is nowhere to be found;"
                    + " a form on a website is not enough without a person behind it.")
            .fix("Add .contact(\"...\") to the pillars")
            .advice("Say where a customer finds somebody to talk to: an address, a telephone number, a name.")
            .example(RuleExample.of("""
                    .pillars(p -> p
                        .voice("Nurses write as they speak, and sign their posts"))
                    """, """
                    .pillars(p -> p
                        .contact("Ruth answers messages on weekdays from 8 to 16")
                        .voice("Nurses write as they speak, and sign their posts"))
                    """))
            .whenToSuppress("A warning service whose accounts only announce, because a call for help must not wait"
                    + " in a list of messages.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 1).should())
            .parameters(ContactForms.FORMS, ContactForms.BESIDE)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Pillars pillars, Inspection inspection) {
        if (pillars.contacts().isEmpty()) {
            inspection
                    .violated("no point of contact is stated in the pillars")
                    .at("contacts")
                    .fix(PartCall.adding(inspection.index().strategy().pillars(), "pillars", ".contact(\"...\")"));
        }
        ContactForms.check(pillars, inspection);
    }
}
