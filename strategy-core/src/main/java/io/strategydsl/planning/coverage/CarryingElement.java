package io.strategydsl.planning.coverage;

import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import java.util.List;

/** A row whose lists are not copied, since they are computed when they are first read. */
record CarryingElement(
        IdentifiedElement element,
        List<Objective> objectives,
        List<Goal> goals,
        List<Persona> personas,
        List<KeyMessage> keyMessages)
        implements Carrier {}
