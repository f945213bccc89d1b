package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PillarConnectivityTest {
    private static final OneRule RULE = new OneRule("pillar.connectivity");

    private static final Strategy WITHOUT_CONTACT =
            strategy("plan", s -> s.pillars(p -> p.voice("Plain and friendly")));

    private static final Strategy WITHOUT_PILLARS = strategy("plan", s -> {});

    @Test
    void passesPillarsWithAPointOfContact() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.voice("Plain and friendly").contact("The chat on our site, from 9 to 17")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsPillarsWithoutAPointOfContact() {
        assertThat(RULE.found(WITHOUT_CONTACT)).containsExactly("WARNING pillar.connectivity pillars/contacts");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_CONTACT)).containsExactly("no point of contact is stated in the pillars");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_CONTACT)).containsExactly("In pillars(...) add .contact(\"...\")");
    }

    @Test
    void findsAPlanWithoutPillarsAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.connectivity pillars/contacts");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.contact(\"...\"))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A form on our website",
                "Contact  FORM",
                "The contact form at https://example.org/contact/form",
                "Das Kontaktformular auf unserer Website",
                "Formularz kontaktowy na naszej stronie internetowej",
                "Η φόρμα επικοινωνίας στην ιστοσελίδα μας",
                "Web sitemizdeki iletişim formu",
                "Ang form sa aming website",
                "نموذج على موقعنا",
                "サイトのお問い合わせフォーム"
            })
    void findsNothingButAFormInManyLanguages(String contact) {
        assertThat(RULE.found(contacts(contact))).containsExactly("WARNING pillar.connectivity pillars/contacts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruth answers the form on our website within a day",
                "The chat and the form on our website",
                "The form on our website, or 555 0100",
                "Our website",
                "Das Kontaktformular liest Ruth jeden Morgen",
                "お問い合わせフォームにルースが答える"
            })
    void passesAContactThatIsMoreThanAForm(String contact) {
        assertThat(RULE.outcome(contacts(contact))).isEqualTo("passed 1");
    }

    @Test
    void passesAFormBesideAnotherContact() {
        assertThat(RULE.outcome(contacts("A form on our website", "The desk in the hall")))
                .isEqualTo("passed 1");
    }

    @Test
    void findsSeveralFormsOnce() {
        assertThat(RULE.found(contacts("A form on our website", "Contact form")))
                .hasSize(1);
    }

    @Test
    void passesAFormWhereThePlanNamesWhoAnswers() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("ruth", "Ruth").answeredBy("ruth"))
                        .pillars(p -> p.contact("A form on our website")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void saysThatThereIsNothingButAFormAndWhatToAdd() {
        assertThat(RULE.messages(contacts("A form on our website")))
                .containsExactly("the pillars name nothing but a form where a customer finds somebody to talk to");
        assertThat(RULE.fixes(contacts("A form on our website")))
                .containsExactly(
                        "In pillars(...) say in .contact(\"...\") who answers there, or add another .contact(\"...\")");
    }

    @Test
    void looksForOtherWordsWhereTheValidatorSaysSo() {
        OneRuleWith looking = OneRuleWith.parameter("pillar.connectivity", "forms", List.of("questionnaire"));

        assertThat(looking.found(contacts("A questionnaire on our website"))).hasSize(1);
        assertThat(looking.found(contacts("A form on our website"))).isEmpty();
    }

    private static Strategy contacts(String... contacts) {
        return strategy(
                "plan",
                s -> s.pillars(p -> {
                    for (String contact : contacts) {
                        p.contact(contact);
                    }
                }));
    }
}
