package io.strategydsl.rules.positioning;

import io.strategydsl.model.Pillars;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rules.shared.Listed;
import io.strategydsl.rules.words.MadeOfWords;
import io.strategydsl.rules.words.NothingBut;
import java.util.List;
import java.util.function.Function;

/** Points of contact that are nothing but a form, for {@code pillar.connectivity}. */
final class ContactForms {
    static final RuleParameter<List<String>> FORMS =
            new RuleParameter.Words("forms", "The words for a form, in any mix of capitals", Listed.betweenCommas("""
                    form, forms, webform, Formular, Kontaktformular, Webformular, Onlineformular, formulier,
                    contactformulier, formularz, formularza, formularzu, formulaire, formulario, formulário, φόρμα,
                    φόρμας, formu, نموذج, استمارة, フォーム
                    """));

    static final RuleParameter<List<String>> BESIDE = new RuleParameter.Words(
            "beside-forms",
            "The words that only say where a form is; any other word makes it more than a form",
            Listed.betweenCommas("""
                    a, an, the, our, your, on, in, at, of, to, by, via, through, with, contact, us, web, website, site,
                    homepage, home, page, internet, online, only, use, fill,
                    ein, eine, das, unser, unsere, unserer, auf, im, der, Webseite, Seite, Kontakt,
                    kontaktowy, kontaktowego, na, naszej, stronie, internetowej, w, naszym, serwisie, www,
                    μια, μία, η, στη, στην, στο, στον, ιστοσελίδα, ιστότοπο, ιστότοπό, σελίδα, μας, επικοινωνίας,
                    bir, sitemizde, sitemizdeki, sayfamızda, sayfamızdaki, iletişim,
                    sa, ang, isang, aming, ng,
                    على, في, موقعنا, الموقع, الاتصال, التواصل,
                    サイト, ウェブサイト, ホームページ, お問い合わせ, 問い合わせ, の, に, ある, 上
                    """));

    private static final Function<Inspection, NothingBut> NOTHING_BUT_A_FORM =
            new MadeOfWords<>(List.of(FORMS, BESIDE), NothingBut::new);

    private ContactForms() {}

    /** Reports pillars with contacts of which each is a form, in a plan that names nobody who answers. */
    static void check(Pillars pillars, Inspection inspection) {
        if (!pillars.contacts().isEmpty()
                && !isAnswered(inspection.index().strategy())
                && areForms(pillars.contacts(), inspection.oncePerPlan(NOTHING_BUT_A_FORM))) {
            inspection
                    .violated("{subject} name nothing but a form where a customer finds somebody to talk to")
                    .at("contacts")
                    .found(pillars.contacts().get(0))
                    .fix("In pillars(...) say in .contact(\"...\") who answers there, or add another .contact(\"...\")")
                    .advice("A form is not enough: say who answers there, or where else a customer finds somebody to "
                            + "talk to.");
        }
    }

    private static boolean isAnswered(Strategy strategy) {
        return strategy.team().isPresent() && !strategy.team().get().answering().isEmpty();
    }

    private static boolean areForms(List<String> contacts, NothingBut nothingButAForm) {
        for (String contact : contacts) {
            if (!nothingButAForm.isSaidIn(contact)) {
                return false;
            }
        }
        return true;
    }
}
