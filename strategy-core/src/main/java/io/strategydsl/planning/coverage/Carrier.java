package io.strategydsl.planning.coverage;

import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import java.util.List;

/**
 * A tactic, post or channel, and what it carries, each in the order of the plan. The lists are put together when they are
 * first read.
 */
public sealed interface Carrier permits CarryingElement {

    /** Returns the tactic, post or channel. */
    IdentifiedElement element();

    /** Returns the objectives that it supports in the end. */
    List<Objective> objectives();

    /** Returns the goals that it serves. */
    List<Goal> goals();

    /** Returns the personas whom it reaches. */
    List<Persona> personas();

    /** Returns the key messages that it says. */
    List<KeyMessage> keyMessages();
}
