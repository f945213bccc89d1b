package io.strategydsl.benchmark;

import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pillars. */
final class FloorPillars {
    private static final Set<String> FORMS = Set.of(
            "form",
            "forms",
            "webform",
            "formular",
            "kontaktformular",
            "webformular",
            "onlineformular",
            "formulier",
            "contactformulier",
            "formularz",
            "formularza",
            "formularzu",
            "formulaire",
            "formulario");
    private static final Set<String> BESIDE_FORMS = Set.of(
            "a",
            "an",
            "the",
            "our",
            "your",
            "on",
            "in",
            "at",
            "of",
            "to",
            "by",
            "via",
            "through",
            "with",
            "contact",
            "us",
            "web",
            "website",
            "site",
            "homepage",
            "home",
            "page",
            "internet",
            "online",
            "only",
            "use",
            "fill",
            "ein",
            "eine",
            "das",
            "unser",
            "unsere",
            "unserer",
            "auf",
            "im",
            "der",
            "webseite",
            "seite",
            "kontakt");
    private static final Set<String> NO_COMMENTS =
            Set.of("no comment", "no comments", "kein kommentar", "bez komentarza", "geen commentaar");
    private static final Set<String> BESIDE_NO_COMMENTS = Set.of(
            "we",
            "say",
            "simply",
            "just",
            "only",
            "always",
            "our",
            "the",
            "answer",
            "reply",
            "is",
            "with",
            "to",
            "questions",
            "everything",
            "that",
            "wir",
            "sagen",
            "dazu",
            "nur",
            "unsere",
            "antwort",
            "ist");

    private FloorPillars() {}

    static void essential(Pillars pillars, FloorIndex index, FloorFindings findings) {
        FloorTexts.check(pillars.contacts(), "contacts", findings);
        FloorTexts.check(pillars.gifts(), "gifts", findings);
        FloorTexts.check(pillars.afterMistake(), "afterMistake", findings);
        FloorTexts.check(pillars.confidential(), "confidential", findings);
        FloorTexts.check(pillars.voice(), "voice", findings);
        for (Novelty novelty : pillars.novelties()) {
            FloorTexts.check(novelty.text(), "novelties", findings);
            FloorTexts.checkSchedule(novelty.schedule(), "novelties", findings);
        }
        for (Novelty novelty : pillars.novelties()) {
            FloorReferences.check(novelty.schedule(), index, "novelties", findings);
        }
    }

    static void standard(Pillars pillars, FloorIndex index, FloorFindings findings) {
        Strategy strategy = index.strategy;
        if (pillars.contacts().isEmpty()) {
            findings.add("pillar.connectivity", "contacts", "have no point of contact");
        } else if (!isAnswered(strategy) && areForms(pillars.contacts())) {
            findings.add("pillar.connectivity", "contacts", "name nothing but a form");
        }
        if (pillars.gifts().isEmpty()) {
            findings.add("pillar.generosity", "gifts", "give nothing away");
        }
        if (pillars.afterMistake().isEmpty()) {
            findings.add("pillar.honesty", "afterMistake", "do not say how to speak of a mistake");
        }
        if (pillars.confidential().isPresent()
                && isNoComment(pillars.confidential().get())) {
            findings.add("pillar.honesty", "confidential", "answer no more than \"no comment\"");
        }
        if (pillars.voice().isEmpty()) {
            findings.add("pillar.personality", "voice", "have no human voice");
        }
        essential(pillars, index, findings);
        FloorRecurrences.check(pillars, strategy, findings);
    }

    private static boolean isAnswered(Strategy strategy) {
        return strategy.team().isPresent() && !strategy.team().get().answering().isEmpty();
    }

    private static boolean areForms(List<String> contacts) {
        for (String contact : contacts) {
            boolean form = false;
            for (String word : words(contact)) {
                if (FORMS.contains(word)) {
                    form = true;
                } else if (!BESIDE_FORMS.contains(word)) {
                    return false;
                }
            }
            if (!form) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoComment(String text) {
        String[] words = words(text);
        boolean noComment = false;
        for (int i = 0; i < words.length; i++) {
            if (i + 1 < words.length && NO_COMMENTS.contains(words[i] + " " + words[i + 1])) {
                noComment = true;
                i++;
            } else if (!BESIDE_NO_COMMENTS.contains(words[i])) {
                return false;
            }
        }
        return noComment;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }
}
