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
        if (persona.platforms().isEmpty()) {
            findings.add("persona.found", "platforms", "is not said to be anywhere");
        }
        prioritised(persona, links, findings);
        // Where no channel reaches anybody, that is what is found.
        if (!links.reachedPersonas.isEmpty() && !links.reachedPersonas.contains(persona.id())) {
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
        if (persona.demographics().isEmpty()
                || persona.psychographics().isEmpty()
                || persona.behaviours().isEmpty()
                || persona.values().isEmpty()
                || persona.challenges().isEmpty()) {
            findings.add("persona.complete", "is not described in full");
        }
    }

    private static void prioritised(Persona persona, FloorLinks links, FloorFindings findings) {
        if (links.index.personas.size() < 2) {
            return;
        }
        if (persona.priority().isEmpty()) {
            findings.add("persona.prioritised", "priority", "has no priority");
        } else if (links.sharedPriorities.contains(persona.priority().getAsInt())) {
            findings.add("persona.prioritised", "priority", "has the priority of another persona");
        }
    }
}
