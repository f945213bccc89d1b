package io.strategydsl.benchmark;

import io.strategydsl.model.Persona;

/** Personas. */
final class FloorPersonas {

    private FloorPersonas() {}

    static void essential(Persona persona, FloorFindings findings) {
        FloorReferences.unique(findings);
        placeholders(persona, findings);
    }

    static void standard(Persona persona, FloorLinks links, FloorFindings findings) {
        FloorReferences.unique(findings);
        complete(persona, findings);
        prioritised(persona, links, findings);
        if (!links.channels.isEmpty() && !links.reachedPersonas.contains(persona.id())) {
            findings.add("persona.reached", "is reached by no channel");
        }
        placeholders(persona, findings);
    }

    private static void placeholders(Persona persona, FloorFindings findings) {
        FloorTexts.check(persona.text(), "text", findings);
        FloorTexts.check(persona.reason(), "reason", findings);
        FloorTexts.check(persona.relation(), "relation", findings);
        FloorTexts.check(persona.demographics(), "demographics", findings);
        FloorTexts.check(persona.psychographics(), "psychographics", findings);
        FloorTexts.check(persona.behaviours(), "behaviours", findings);
        FloorTexts.check(persona.values(), "values", findings);
        FloorTexts.check(persona.challenges(), "challenges", findings);
    }

    private static void complete(Persona persona, FloorFindings findings) {
        int missing = 0;
        String attribute = "";
        if (persona.demographics().isEmpty()) {
            missing++;
            attribute = "demographics";
        }
        if (persona.psychographics().isEmpty()) {
            missing++;
            attribute = "psychographics";
        }
        if (persona.behaviours().isEmpty()) {
            missing++;
            attribute = "behaviours";
        }
        if (persona.values().isEmpty()) {
            missing++;
            attribute = "values";
        }
        if (persona.challenges().isEmpty()) {
            missing++;
            attribute = "challenges";
        }
        if (missing == 1) {
            findings.add("persona.complete", attribute, "lacks " + attribute);
        } else if (missing > 1) {
            findings.add("persona.complete", "lacks " + missing + " of 5 parts");
        }
    }

    private static void prioritised(Persona persona, FloorLinks links, FloorFindings findings) {
        if (links.index.personas.size() < 2) {
            return;
        }
        if (persona.priority().isEmpty()) {
            findings.add("persona.prioritised", "priority", "has no priority");
            return;
        }
        String first = links.firstByPriority.get(persona.priority().getAsInt());
        if (!persona.id().equals(first)) {
            findings.add("persona.prioritised", "priority", "has the priority of '" + first + "'");
        }
    }
}
